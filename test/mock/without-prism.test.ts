import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const project = fileURLToPath(new URL("../..", import.meta.url));
const tsx = import.meta.resolve("tsx");
const advice =
  /^The mock needs Prism, which is not installed: npm install --save-dev @stoplight\/prism-http@5\.12\.0 @stoplight\/prism-core@5\.8\.0$/;

/** The package in a folder of its own, with nothing installed. */
let bare: string;
beforeAll(() => {
  bare = mkdtempSync(join(tmpdir(), "without-prism-"));
  for (const part of ["package.json", "src", "generated"])
    cpSync(project + part, join(bare, part), { recursive: true });
});
afterAll(() => rmSync(bare, { recursive: true }));

const run = (...args: string[]) =>
  spawnSync(process.execPath, ["--import", tsx, ...args], { cwd: bare, encoding: "utf8" });

test("importing the mock says in one line what to install", () => {
  const mock = pathToFileURL(join(bare, "src/mock/index.ts")).href;
  const script = `import(${JSON.stringify(mock)}).catch((error) => console.log(error.name + "\\n" + error.message))`;
  const [name, message = "", ...rest] = run("--input-type=module", "--eval", script).stdout.trim().split("\n");
  expect(name).toBe("PrismMissingError");
  expect(message).toMatch(advice);
  expect(rest).toEqual([]);
});

test("the command says that line and nothing else", () => {
  const { status, stdout, stderr } = run("src/cli.ts", "mock", "--port", "0");
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr.trim()).toMatch(advice);
});

test("the command's help needs no Prism", () => {
  const { status, stdout } = run("src/cli.ts", "mock", "--help");
  expect(status).toBe(0);
  expect(stdout).toContain("--port");
});
