import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { domainSource, federationSource, tenantSource } from "../../src/index.js";
import { type MockServer, type SeedOrganization, type ServerOptions, startMock } from "../../src/mock/index.js";
import { hasPackages } from "../helpers/example-project.js";
import { createSyncProgram, type SyncProgram } from "../helpers/sync-program.js";

const readme = readFileSync(new URL("sync-partners/README.md", import.meta.url), "utf8");
const rateLimit = { requests: 5, window: 200 };
const tenantId = "bf85dc9d-cb43-44a4-80c4-469e8c58249e";

describe.runIf(hasPackages("csv-parse"))("sync-partners", () => {
  let program: SyncProgram;
  beforeAll(async () => {
    program = await createSyncProgram();
  });
  afterAll(() => program.remove());

  async function startServer(options: ServerOptions = {}): Promise<MockServer> {
    const server = await startMock(options);
    onTestFinished(() => server.close());
    return server;
  }

  test.runIf(hasPackages("@azure/identity"))("compiles with its own strict options", async () => {
    expect(await program.compile()).toBe("");
  });

  test("runs as its README says", async () => {
    const { mock, url } = await startServer({ rateLimit });
    const [, run = ""] = /^(npx tsx sync-partners\.mts partners\.csv)$/m.exec(readme) ?? [];
    expect(await program.runShell(run, { url })).toMatch(/^3 created, 0 updated, 0 deleted, 0 failed, /m);
    expect(mock.organizations).toMatchObject([
      {
        displayName: "Contoso",
        description: 'Supplier of "widgets", since 2019',
        identitySources: [tenantSource(tenantId)],
      },
      { displayName: "Fabrikam", state: "configured", identitySources: [domainSource("fabrikam.com")] },
      { displayName: "Tailspin Toys", state: "proposed" },
    ]);
  });

  test("brings a tenant to the state of the file under a rate limit, and then changes nothing", async () => {
    const numbers = Array.from({ length: 40 }, (_, index) => index);
    // Partners 0 to 9 are not in the file, 10 to 19 are renamed, 20 to 29 stay, and 30 to 39 are new.
    const seed = numbers.slice(0, 30).map((index) => ({
      displayName: `Partner ${index}`,
      identitySources: [domainSource(`partner${index}.example`)],
    }));
    const partners = numbers.slice(10).map((index) => ({
      displayName: `${index < 20 ? "Another" : "Partner"} ${index}`,
      identitySources: [domainSource(`partner${index}.example`)],
    }));
    const rows = partners.map(({ displayName }, index) => `${displayName},PARTNER${index + 10}.example`);
    const csv = ["displayName,domain", ...rows].join("\n");
    const server = await startServer({ seed, rateLimit });
    const { mock } = server;
    const summary = "10 created, 10 updated, 10 deleted, 0 failed, 10 unchanged, 0 not in the file";

    const dryRun = await program.sync(server, csv, "--delete", "--dry-run");
    expect([dryRun.lines[0], dryRun.lines.at(-1)]).toEqual(["Dry run, nothing is changed:", summary]);
    expect(mock.organizations).toMatchObject(seed);

    const run = await program.sync(server, csv, "--delete");
    expect(run).toMatchObject({ exitCode: 0, errors: [] });
    expect(run.lines).toEqual(dryRun.lines.slice(1));
    const sorted = mock.organizations.toSorted((a, b) => `${a.displayName}`.localeCompare(`${b.displayName}`));
    expect(sorted).toHaveLength(30);
    expect(sorted).toMatchObject(partners);
    expect(mock.requests.some(({ status }) => status === 429)).toBe(true);

    const before = structuredClone(mock.organizations);
    const again = await program.sync(server, csv, "--delete");
    expect(again).toMatchObject({ exitCode: 0, lines: [expect.stringMatching(/ 0 failed, 30 unchanged, /)] });
    expect(mock.organizations).toEqual(before);
  });

  describe("in a tenant that has more than the file", () => {
    const several: SeedOrganization = {
      displayName: "Several",
      identitySources: [
        domainSource("one.example"),
        tenantSource(tenantId),
        federationSource("two.example", "urn:two"),
      ],
    };
    const shared = { displayName: "Shared", identitySources: [domainSource("a.example"), domainSource("b.example")] };
    const twice = { displayName: "Twice", identitySources: [domainSource("twice.example")] };
    const proposed = { displayName: "Proposed", state: "proposed", description: "Is kept" };
    const others: SeedOrganization[] = [
      { displayName: "Tenant", identitySources: [tenantSource("0a1b2c3d-cb43-44a4-80c4-469e8c58249e")] },
      { displayName: "Pending", state: "proposed", identitySources: [domainSource("pending.example")] },
      { displayName: "Empty", identitySources: [] },
      { displayName: "Old", identitySources: [domainSource("old.example")] },
    ];
    const seed = [shared, twice, twice, { ...proposed, identitySources: [domainSource("proposed.example")] }, several];
    const rows = ["Proposed,proposed.example,", "A,a.example,", "B,b.example,", "Twice,twice.example,"];

    test("changes only the properties that the file names, and no organization that it cannot identify", async () => {
      const server = await startServer({ seed: [...seed, ...others], allowDuplicateSources: true });
      const before = structuredClone(server.mock.organizations);
      const csv = ["displayName,domain,description", ...rows, "Renamed,TWO.example,New"].join("\n");
      expect(await program.sync(server, csv)).toEqual({
        exitCode: 1,
        errors: [],
        lines: [
          "updated  two.example (line 6): displayName, description",
          expect.stringMatching(/^failed {3}a\.example \(line 3\): Another line /),
          expect.stringMatching(/^failed {3}b\.example \(line 4\): Another line /),
          expect.stringMatching(/^failed {3}twice\.example \(line 5\): More than one organization /),
          "0 created, 1 updated, 0 deleted, 3 failed, 1 unchanged, 4 not in the file",
        ],
      });
      const renamed = { displayName: "Renamed", description: "New", identitySources: several.identitySources };
      const after = before.map((organization) =>
        organization.displayName === "Several" ? expect.objectContaining(renamed) : organization,
      );
      expect(server.mock.organizations).toEqual(after);
    });

    test("changes no organization whose domain is not a domain name", async () => {
      const identitySources = [domainSource("https://other.example")];
      const server = await startServer({ seed: [{ displayName: "Other", identitySources }] });
      expect(await program.sync(server, "displayName,domain\nFabrikam,fabrikam.com\n")).toMatchObject({
        exitCode: 0,
        lines: [
          "created  fabrikam.com (line 2): Fabrikam",
          "1 created, 0 updated, 0 deleted, 0 failed, 0 unchanged, 1 not in the file",
        ],
      });
      expect(server.mock.organizations.map(({ displayName }) => displayName)).toEqual(["Other", "Fabrikam"]);
    });

    test("deletes with --delete only what it could have created", async () => {
      const server = await startServer({ seed: [several, ...others] });
      expect(await program.sync(server, "displayName,domain\nFabrikam,fabrikam.com\n", "--delete")).toMatchObject({
        exitCode: 0,
        lines: [
          "created  fabrikam.com (line 2): Fabrikam",
          expect.stringMatching(/^deleted {2}Old: /),
          "kept     Several: It has 3 identity sources.",
          "kept     Tenant: Its identity source is not a domain.",
          "kept     Pending: Its state is proposed.",
          "kept     Empty: It has 0 identity sources.",
          "1 created, 0 updated, 1 deleted, 0 failed, 0 unchanged, 4 not in the file",
        ],
      });
      const names = server.mock.organizations.map(({ displayName }) => displayName);
      expect(names).toEqual(["Several", "Tenant", "Pending", "Empty", "Fabrikam"]);
    });
  });

  test("finds a domain that the service replaced by its tenant if the file names the tenant", async () => {
    const contoso = { displayName: "Contoso", identitySources: [tenantSource(tenantId)] };
    const server = await startServer({ seed: [contoso], tenants: { "contoso.com": { tenantId } } });
    const withoutTenant = await program.sync(server, "displayName,domain\nContoso,contoso.com\n");
    expect(withoutTenant.exitCode).toBe(1);
    expect(withoutTenant.lines[0]).toMatch(/^failed .* \(409, .* fill in the column tenantId\.$/);
    const withTenant = await program.sync(
      server,
      `displayName,domain,tenantId\nContoso,contoso.com,${tenantId.toUpperCase()}`,
    );
    expect(withTenant).toMatchObject({ exitCode: 0, lines: [expect.stringMatching(/^0 created, .* 1 unchanged/)] });
    expect(server.mock.organizations).toHaveLength(1);
  });

  test("reports a change that fails, makes the others, and completes the list in the next run", async () => {
    const fault = { operationId: "createConnectedOrganization", status: 500, after: 1, times: 1 } as const;
    const server = await startServer({ faults: [fault] });
    const csv = "displayName,domain\nA,a.example\nB,b.example\nC,c.example\n";
    const { exitCode, lines } = await program.sync(server, csv);
    expect(exitCode).toBe(1);
    expect(lines).toContainEqual(expect.stringMatching(/^failed {3}b\.example \(line 3\): create: .*500.*request-id/));
    expect(lines.at(-1)).toMatch(/^2 created, .* 1 failed/);
    const { exitCode: secondCode, lines: secondLines } = await program.sync(server, csv);
    expect([secondCode, secondLines.at(-1)]).toEqual([0, expect.stringMatching(/^1 created, .* 2 unchanged/)]);
  });

  test("says why the organizations cannot be listed", async () => {
    const body = { error: { code: "NoLicense", message: "Tenant does not meet license requirement!" } };
    const server = await startServer({ faults: [{ status: 403, body }] });
    expect(await program.sync(server, "displayName,domain\nA,a.example\n")).toMatchObject({
      exitCode: 1,
      lines: [],
      errors: [expect.stringMatching(/^Tenant does not meet license requirement! \(403, NoLicense, request-id /)],
    });
  });
});
