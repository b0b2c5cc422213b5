import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const project = fileURLToPath(new URL("../..", import.meta.url));
const installMessage =
  /^Responses from the contract's examples need Prism, which is not installed: npm install --save-dev @stoplight\/prism-http@5\.12\.0 @stoplight\/prism-core@5\.8\.0$/;

/** A folder with the package and no dependencies. */
let packageFolder: string;
beforeAll(() => {
  packageFolder = mkdtempSync(join(tmpdir(), "without-prism-"));
  for (const part of ["package.json", "dist/src", "dist/generated"])
    cpSync(project + part, join(packageFolder, part), { recursive: true });
});
afterAll(() => rmSync(packageFolder, { recursive: true }));

const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: packageFolder, encoding: "utf8" });

const evaluate = (script: string) => {
  const mock = pathToFileURL(join(packageFolder, "dist/src/mock/index.js")).href;
  return run("--input-type=module", "--eval", `const { createMock } = await import(${JSON.stringify(mock)});${script}`);
};

test("the stateful mock works, and a request for an example is a 501 that says what to install", () => {
  const { stdout, stderr } = evaluate(`
    const mock = createMock({ seed: [{ id: "1", displayName: "Seeded" }] });
    const url = "https://graph.microsoft.com/beta/identityGovernance/entitlementManagement/connectedOrganizations/1";
    const headers = { authorization: "Bearer any" };
    console.log((await (await mock.fetch(url, { headers })).json()).displayName);
    const response = await mock.fetch(url, { headers: { ...headers, prefer: "code=404" } });
    console.log(response.status);
    console.log((await response.json()).error.message.replace(/\\.$/, ""));
  `);
  const [name, status, message = "", ...rest] = stdout.trim().split("\n");
  expect([name, status, rest, stderr]).toEqual(["Seeded", "501", [], ""]);
  expect(message).toMatch(installMessage);
});

test("createMock with `static: true` throws an error that says what to install", () => {
  const { stdout } = evaluate(
    'try { createMock({ static: true }) } catch (error) { console.log(error.name + "\\n" + error.message) }',
  );
  const [name, message = "", ...rest] = stdout.trim().split("\n");
  expect([name, rest]).toEqual(["PrismMissingError", []]);
  expect(message).toMatch(installMessage);
});

test("the command with --static prints only what to install", () => {
  const { status, stdout, stderr } = run("dist/src/cli.js", "mock", "--static", "--port", "0");
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr.trim()).toMatch(installMessage);
});

test("the command with a configuration in YAML prints only what to install", () => {
  writeFileSync(join(packageFolder, "mock.yaml"), "latency: 1\n");
  const { status, stdout, stderr } = run("dist/src/cli.js", "mock", "--config", "mock.yaml", "--port", "0");
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toBe("mock.yaml needs the package yaml, which is not installed: npm install --save-dev yaml\n");
});

test("the command prints its help", () => {
  const { status, stdout } = run("dist/src/cli.js", "mock", "--help");
  expect(status).toBe(0);
  expect(stdout).toContain("--port");
});
