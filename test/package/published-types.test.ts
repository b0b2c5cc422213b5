import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { type InstalledPackage, installPackage } from "../helpers/installed-package.js";
import { runNode } from "../helpers/run-node.js";

const tools = fileURLToPath(new URL("tools/node_modules/", import.meta.url));
if (!existsSync(tools))
  console.warn("Skipping publint and attw: run npm ci --prefix test/package/tools to install them, as .ci/run does.");

describe.runIf(existsSync(tools))("the published package", () => {
  let installed: InstalledPackage;
  beforeAll(async () => {
    installed = await installPackage();
  });
  afterAll(() => installed.remove());

  test("passes publint in strict mode", async () => {
    const { exitCode, stdout } = await runNode([
      `${tools}publint/src/cli.js`,
      "run",
      "--strict",
      installed.packageFolder,
    ]);
    expect(stdout).toContain("All good!");
    expect(exitCode).toBe(0);
  });

  test("has types for every module resolution; attw only finds that it is an ES module", async () => {
    // Documents have no types: YAML for no resolution, JSON only for those that read exports.
    const documents = Object.keys(manifest.exports).filter((name) => /\.(?:yaml|json)$/.test(name));
    const { stdout } = await runNode([
      `${tools}@arethetypeswrong/cli/dist/index.js`,
      inject("tarball").path,
      ...["--format", "json", "--exclude-entrypoints", ...documents],
    ]);
    const { analysis }: { analysis: { entrypoints: object; problems: { kind: string }[] } } = JSON.parse(stdout);
    expect(Object.keys(analysis.entrypoints).length).toBeGreaterThan(3);
    expect([...new Set(analysis.problems.map(({ kind }) => kind))]).toEqual(["CJSResolvesToESM"]);
  });
});
