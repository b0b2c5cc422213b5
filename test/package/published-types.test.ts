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
    const documents = Object.keys(manifest.exports);
    const { stdout } = await runNode([
      `${tools}@arethetypeswrong/cli/dist/index.js`,
      inject("tarball").path,
      // YAML has no types.
      ...["--format", "json", "--exclude-entrypoints", ...documents.filter((name) => name.endsWith(".yaml"))],
    ]);
    const { analysis }: { analysis: { entrypoints: object; problems: Problem[] } } = JSON.parse(stdout);
    expect(Object.keys(analysis.entrypoints).length).toBeGreaterThan(4);
    const problems = analysis.problems.map(({ kind, entrypoint, resolutionKind }) => ({
      kind,
      entrypoint,
      resolutionKind,
    }));
    const isOfModule = ({ resolutionKind }: Problem) => /node16-esm|bundler/.test(resolutionKind);
    expect(problems.filter(isOfModule)).toEqual([]);
    // node10 ignores exports, so it does not find the JSON.
    const json = documents.filter((name) => name.endsWith(".json") && name !== "./package.json");
    expect(problems.filter(({ kind }) => kind !== "CJSResolvesToESM")).toEqual(
      json.map((entrypoint) => ({ kind: "NoResolution", entrypoint, resolutionKind: "node10" })),
    );
  });
});

/** A problem that attw prints. */
interface Problem {
  kind: string;
  entrypoint: string;
  resolutionKind: string;
}
