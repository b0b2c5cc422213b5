import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const project = fileURLToPath(new URL("../..", import.meta.url));

test.each([[[]], [["mock"]], [["validate"]], [["drift"]]])("prints the help of %j in 80 columns", (command) => {
  const node = ["dist/src/cli.js", ...command, "--help"];
  const { status, stdout } = spawnSync(process.execPath, node, { cwd: project, encoding: "utf8" });
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^Usage: connected-organizations .*\nExamples:\n {2}connected-organizations .*\nExit code: 0 /s,
  );
  expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
});
