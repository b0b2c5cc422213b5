import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { getSample } from "../helpers/sample-requests.js";

const project = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "closed-output-"));
afterAll(() => rmSync(folder, { recursive: true }));

const create = "createConnectedOrganization";
const valid = join(folder, "valid.json");
writeFileSync(valid, JSON.stringify(getSample(create).body));
const invalid = join(folder, "invalid.json");
writeFileSync(invalid, "{}");

/** Runs a command in a POSIX shell; its exit code is the last line on standard error. */
function runInShell(args: readonly string[], redirection: string) {
  const script = `{ "$NODE" dist/src/cli.js "$@"; echo "exit code $?" >&2; } ${redirection}`;
  const env = { ...process.env, NODE: process.execPath };
  return spawnSync("sh", ["-c", script, "sh", ...args], { cwd: project, encoding: "utf8", env }).stderr;
}

const hasShell = spawnSync("sh", ["-c", "true"]).status === 0;

test.runIf(hasShell).each<[string, string[], number]>([
  ["the help", ["--help"], 0],
  ["the version", ["--version"], 0],
  ["the help of a command", ["drift", "--help"], 0],
  ["that a body is valid", ["validate", create, valid], 0],
  ["that a body is not valid", ["validate", create, invalid, "--json"], 1],
  ["that nothing drifted", ["drift", "test/fixtures/csdl/beta.xml", "--version", "beta"], 0],
  ["the greeting of the mock", ["mock", "--port", "0"], 0],
])("prints no stack and has its own exit code if nobody reads %s", (_, args, exitCode) => {
  expect(runInShell(args, "| true")).toBe(`exit code ${exitCode}\n`);
});

test.runIf(hasShell)("has its own exit code if nobody reads its errors", () => {
  const script = `{ "$NODE" dist/src/cli.js validate 2>&1; echo "exit code $?" >&3; } 3>&2 | true`;
  const env = { ...process.env, NODE: process.execPath };
  const { stderr } = spawnSync("sh", ["-c", script], { cwd: project, encoding: "utf8", env });
  expect(stderr).toBe("exit code 2\n");
});

test.runIf(hasShell && existsSync("/dev/full"))("reports in one line that the output cannot be written", () => {
  expect(runInShell(["validate", create, valid], "> /dev/full")).toBe(
    "Cannot write the output: ENOSPC.\nexit code 1\n",
  );
});
