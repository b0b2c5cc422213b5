import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import contract from "../../generated/openapi.json" with { type: "json" };
import manifest from "../../package.json" with { type: "json" };
import { type InstalledPackage, installPackage } from "../helpers/installed-package.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
let installed: InstalledPackage;
beforeAll(async () => {
  installed = await installPackage();
});
afterAll(() => installed.remove());

describe("installed in an empty folder, without Prism", () => {
  test("the client sends a request", async () => {
    const ran = await installed.runModule(`
      import { createClient, GraphError, OptionError, clouds, ConnectedOrganizationState } from "connected-organizations";
      const fetch = async (url, { method }) => Response.json({ id: method + " " + url });
      const graph = createClient({ accessToken: "t", fetch, version: "v1.0" });
      const { id } = await graph.getConnectedOrganization("1");
      console.log(JSON.stringify([id, GraphError.name, OptionError.name, clouds.usGov, ConnectedOrganizationState.proposed]));
    `);
    expect(ran).toMatchObject({ exitCode: 0, stderr: "" });
    expect(JSON.parse(ran.stdout)).toEqual([
      "GET https://graph.microsoft.com/v1.0/identityGovernance/entitlementManagement/connectedOrganizations/1",
      ...["GraphError", "OptionError", "graph.microsoft.us", "proposed"],
    ]);
  });

  test("the validators accept a valid body and refuse an invalid one", async () => {
    const ran = await installed.runModule(`
      import { validateRequest } from "connected-organizations/validation";
      const domain = { "@odata.type": "#microsoft.graph.domainIdentitySource", domainName: "contoso.com" };
      const body = { displayName: "Contoso", identitySources: [domain] };
      console.log(JSON.stringify([
        validateRequest("createConnectedOrganization", body),
        validateRequest("createConnectedOrganization", { ...body, state: "String" }),
      ]));
    `);
    expect(ran).toMatchObject({ exitCode: 0, stderr: "" });
    const [right, wrong] = JSON.parse(ran.stdout);
    expect(right).toMatchObject({ valid: true });
    expect(wrong).toMatchObject({ valid: false, errors: [{ pointer: "/state", keyword: "enum" }] });
  });

  test("the contract, whole or of one version, and the decisions can be imported", async () => {
    const names = Object.keys(manifest.exports).filter((name) =>
      /^\.\/(openapi|decisions)\S*\.(json|yaml)$/.test(name),
    );
    expect(names).toHaveLength(7);
    const ran = await installed.runModule(`
      import { readFileSync } from "node:fs";
      const read = (file) => readFileSync(file, "utf8").replaceAll(/\\s/g, ""); // JSON is published without whitespace.
      for (const name of ${JSON.stringify(names.map((name) => name.slice(2)))}) {
        const file = new URL(import.meta.resolve("connected-organizations/" + name));
        console.log(read(file) === read(${JSON.stringify(`${root}generated/`)} + name));
      }
    `);
    expect(ran).toMatchObject({ exitCode: 0, stdout: "true\n".repeat(names.length), stderr: "" });
  });

  test("the mock keeps what the client creates", async () => {
    const ran = await installed.runModule(`
      import { createClient, domainSource } from "connected-organizations";
      import { createMock } from "connected-organizations/mock";
      const mock = createMock();
      const graph = createClient({ accessToken: "any", fetch: mock.fetch });
      await graph.createConnectedOrganization({ displayName: "A", identitySources: [domainSource("a.com")] });
      console.log(mock.organizations.length);
    `);
    expect(ran).toMatchObject({ exitCode: 0, stdout: "1\n", stderr: "" });
  });

  test("an import of a private module fails with one clear line", async () => {
    const ran = await installed.runModule(`
      await import("connected-organizations/src/client/list.js").catch(({ message }) => console.log(message));
    `);
    expect(ran).toMatchObject({ exitCode: 0, stderr: "" });
    expect(ran.stdout).toMatch(/^Package subpath .* is not defined.*\n$/);
  });
});

describe("installed in an empty folder, with Prism", () => {
  beforeAll(() => installed.link("@stoplight/prism-http"));

  test("the mock answers the client with the examples of the contract", async () => {
    const ran = await installed.runModule(`
      import { createClient, domainSource } from "connected-organizations";
      import { createMock } from "connected-organizations/mock";
      const graph = createClient({ accessToken: "t", fetch: createMock({ static: true }).fetch });
      const { id } = await graph.createConnectedOrganization({ displayName: "A", identitySources: [domainSource("a.com")] });
      console.log(id);
    `);
    expect(ran).toMatchObject({ exitCode: 0, stderr: "" });
    expect(ran.stdout).toBe(`${contract.components.examples["createConnectedOrganization.201.tenant"].value.id}\n`);
  });

  test("the server serves the reference", async () => {
    const ran = await installed.runModule(`
      import { startMock } from "connected-organizations/mock";
      const server = await startMock();
      const page = await fetch(server.url);
      console.log(page.status, (await page.text()).length);
      await server.close();
    `);
    const reference = readFileSync(join(installed.packageFolder, "dist/reference/index.html"));
    expect(ran).toMatchObject({ exitCode: 0, stdout: `200 ${reference.toString().length}\n`, stderr: "" });
  });

  test("the command prints its version", () => {
    const command = join(installed.packageFolder, manifest.bin["connected-organizations"]);
    const stdout = execFileSync(process.execPath, [command, "--version"], { encoding: "utf8" });
    expect(stdout).toBe(`${manifest.version}\n`);
    expect(readFileSync(command, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});
