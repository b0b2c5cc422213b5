import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const project = fileURLToPath(new URL("../..", import.meta.url));
const advice =
  /^To answer from the examples, the mock needs Prism, which is not installed: npm install --save-dev @stoplight\/prism-http@5\.12\.0 @stoplight\/prism-core@5\.8\.0$/;

/** The package in a folder of its own, with nothing installed. */
let bare: string;
beforeAll(() => {
  bare = mkdtempSync(join(tmpdir(), "without-prism-"));
  for (const part of ["package.json", "dist/src", "dist/generated"])
    cpSync(project + part, join(bare, part), { recursive: true });
});
afterAll(() => rmSync(bare, { recursive: true }));

const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: bare, encoding: "utf8" });

const evaluated = (script: string) => {
  const mock = pathToFileURL(join(bare, "dist/src/mock/index.js")).href;
  return run("--input-type=module", "--eval", `const { createMock } = await import(${JSON.stringify(mock)});${script}`);
};

test("the mock remembers all the same", () => {
  const { stdout, stderr } = evaluated(`
    const mock = createMock({ seed: [{ id: "1", displayName: "Seeded" }] });
    const address = "https://graph.microsoft.com/beta/identityGovernance/entitlementManagement/connectedOrganizations/1";
    const headers = { authorization: "Bearer any" };
    console.log((await (await mock.fetch(address, { headers })).json()).displayName);
    const refused = await mock.fetch(address, { headers: { ...headers, prefer: "code=404" } });
    console.log(refused.status);
    console.log((await refused.json()).error.message.replace(/\\.$/, ""));
  `);
  const [name, status, message = "", ...rest] = stdout.trim().split("\n");
  expect([name, status, rest, stderr]).toEqual(["Seeded", "501", [], ""]);
  expect(message).toMatch(advice);
});

test("a static mock says in one line what to install", () => {
  const { stdout } = evaluated(
    'try { createMock({ static: true }) } catch (error) { console.log(error.name + "\\n" + error.message) }',
  );
  const [name, message = "", ...rest] = stdout.trim().split("\n");
  expect([name, rest]).toEqual(["PrismMissingError", []]);
  expect(message).toMatch(advice);
});

test("a static command says that line and nothing else", () => {
  const { status, stdout, stderr } = run("dist/src/cli.js", "mock", "--static", "--port", "0");
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr.trim()).toMatch(advice);
});

test("the command's help needs no Prism", () => {
  const { status, stdout } = run("dist/src/cli.js", "mock", "--help");
  expect(status).toBe(0);
  expect(stdout).toContain("--port");
});
