import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
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
    // A file, because attw ends before a pipe has all that it prints.
    const file = join(installed.folder, "attw.json");
    const output = openSync(file, "w");
    // YAML has no types.
    const excluded = documents.filter((name) => name.endsWith(".yaml"));
    const options = ["--format", "json", "--exclude-entrypoints", ...excluded];
    spawnSync(process.execPath, [`${tools}@arethetypeswrong/cli/dist/index.js`, inject("tarball"), ...options], {
      stdio: ["ignore", output, "inherit"],
    });
    closeSync(output);
    const { analysis }: { analysis: { entrypoints: object; problems: Problem[] } } = JSON.parse(
      readFileSync(file, "utf8"),
    );
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
