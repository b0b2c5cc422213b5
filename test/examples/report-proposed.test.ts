import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { domainSource, tenantSource } from "../../src/index.js";
import { type MockServer, type SeedOrganization, type ServerOptions, startMock } from "../../src/mock/index.js";
import { createExampleProgram, type ExampleProgram, hasPackages } from "../helpers/example-project.js";

const readme = readFileSync(new URL("report-proposed/README.md", import.meta.url), "utf8");
const tenantId = "bf85dc9d-cb43-44a4-80c4-469e8c58249e";

/** 130 organizations, which are more than a page. Every 13th is proposed, the last one first. */
const seed: SeedOrganization[] = Array.from({ length: 130 }, (_, index) => ({
  id: `id-${index}`,
  displayName: `Partner ${index}`,
  state: index % 13 ? "configured" : "proposed",
  createdDateTime: `2026-03-${31 - Math.floor(index / 13)}T08:00:00Z`,
  internalSponsors: [{ id: `user-${index}`, displayName: `Sponsor ${index}` }, { id: `group-${index}` }],
}));
const proposed = seed.filter(({ state }) => state === "proposed").reverse();

/** An organization whose names were chosen by somebody outside. */
const hostile: SeedOrganization = {
  id: "id",
  displayName: '=HYPERLINK("x")|<b>\n# _A_',
  state: "proposed",
  createdDateTime: "2026-03-01T08:00:00Z",
  identitySources: [
    domainSource("a.example"),
    tenantSource(tenantId, "Contoso"),
    { "@odata.type": "#microsoft.graph.socialIdentitySource", socialIdentitySourceType: "facebook" },
  ],
};

describe("report-proposed", () => {
  let project: ExampleProgram;
  beforeAll(async () => {
    project = await createExampleProgram("report-proposed");
  });
  afterAll(() => project.remove());

  /** Starts a mock that refuses what Microsoft does not document. */
  async function startServer(options: ServerOptions): Promise<MockServer> {
    const server = await startMock({ unverified: "refuse", ...options });
    onTestFinished(() => server.close());
    return server;
  }

  test.runIf(hasPackages("@azure/identity"))("compiles with its own strict options", async () => {
    expect(await project.compile()).toBe("");
  });

  test("runs as its README says, and retries under a rate limit and after failures", async () => {
    const faults = [
      { operationId: "listConnectedOrganizations", status: 429, retryAfter: 0.1, after: 1, times: 2 },
      { operationId: "listInternalSponsors", status: 503, retryAfter: 0.1, after: 3, times: 2 },
    ] as const;
    const { mock, url } = await startServer({ seed, faults, rateLimit: { requests: 5, window: 200 } });
    const [command = ""] = /^npx tsx report-proposed\.mts$/m.exec(readme) ?? [];
    const lines = (await project.runShell(command, { url })).split("\n");
    expect(lines.slice(0, 4)).toEqual([
      "# Proposed connected organizations: 10",
      "",
      "| Proposed | Name | Identity sources | Internal sponsors | External sponsors | Id |",
      "| --- | --- | --- | --- | --- | --- |",
    ]);
    expect(lines.slice(4, -1)).toEqual(
      proposed.map(({ id, displayName, createdDateTime }) => {
        const number = id?.slice("id-".length);
        const date = createdDateTime?.slice(0, 10);
        return `| ${date} | ${displayName} |  | Sponsor ${number}, group-${number} |  | ${id} |`;
      }),
    );
    expect(new Set(mock.requests.map(({ status }) => status))).toEqual(new Set([200, 429, 503]));
  });

  test("prints CSV that a spreadsheet neither breaks nor calculates", async () => {
    const server = await startServer({ seed: [hostile] });
    const { exitCode, stdout } = await project.run(["--format", "csv"], server);
    expect([exitCode, stdout]).toEqual([
      0,
      [
        '"id","name","date","identitySources","internalSponsors","externalSponsors"',
        `"id","'=HYPERLINK(""x"")|<b>\n# _A_","2026-03-01","a.example; Contoso (${tenantId}); socialIdentitySource","",""`,
        "",
      ].join("\r\n"),
    ]);
  });

  test("prints Markdown in which a name has no format", async () => {
    const server = await startServer({ seed: [hostile] });
    const { stdout } = await project.run([], server);
    expect(stdout).toContain(String.raw`| 2026-03-01 | =HYPERLINK("x")\|\<b\> \# \_A\_ | a.example, Contoso (`);
  });

  test("prints nothing if no organization is proposed", async () => {
    const server = await startServer({ seed: seed.slice(1, 3) });
    expect(await project.run([], server)).toEqual({ exitCode: 0, stdout: "", stderr: "" });
  });

  test("prints no part of a report if a request fails, and says why", async () => {
    const body = { error: { code: "UnAuthorized", message: "User is not authorized." } };
    const faults = [{ operationId: "listExternalSponsors", id: "id-13", status: 403, body }] as const;
    const server = await startServer({ seed, faults });
    const { exitCode, stdout, stderr } = await project.run([], server);
    expect([exitCode, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(
      /^The report cannot be made: User is not authorized\. \(listExternalSponsors, 403, UnAuthorized, request-id /,
    );
  });

  test("refuses wrong arguments, and says how it is used", async () => {
    const server = await startServer({});
    const { exitCode, stderr } = await project.run(["--format", "html"], server);
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/^--format must be .* \(got html\)\.\nUsage: /)]);
  });
});
