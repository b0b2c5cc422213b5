import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type InstalledPackage, installPackage } from "../helpers/installed-package.js";
import { runNode } from "../helpers/run-node.js";

const consumers = fileURLToPath(new URL("consumers/", import.meta.url));
const isInstalled = existsSync(join(consumers, "bundlers/node_modules"));
if (!isInstalled)
  console.warn(
    "Skipping webpack, Rspack and Rollup: run npm ci --prefix test/package/consumers/bundlers to install them, as .ci/run does.",
  );

/** An import of a module of Node.js or of an optional package. */
const unwantedImport = /\b(?:from|import|require)\s*\(?\s*["'](?:node:|@stoplight|selfsigned|yaml)[^"']*/g;

describe.runIf(isInstalled)("client, validators and mock, without the optional packages, are bundled by", () => {
  let installed: InstalledPackage;
  let project: string;
  let expectedUse: object;
  beforeAll(async () => {
    installed = await installPackage();
    const checks = await installed.copyProject(`${consumers}checks`);
    ({ expectedUse } = await import(join(checks, "use-package.js")));
    project = await installed.copyProject(`${consumers}bundlers`);
  });
  afterAll(() => installed.remove());

  test.each(["rollup", "rspack", "webpack"])("%s without options or warnings, and the bundle runs", async (bundler) => {
    const bundling = await runNode(["bundle.js", bundler], { cwd: project });
    expect(bundling).toMatchObject({ exitCode: 0, stdout: "[]\n", stderr: "" });

    const { stdout, stderr } = await runNode([join(project, bundler, "node/main.js")]);
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual({ ...expectedUse, fetched: { value: [] } });

    const web = await readScripts(join(project, bundler, "web"));
    expect(web.length).toBeGreaterThan(100_000);
    expect(web.match(unwantedImport)).toBeNull();
  });
});

async function readScripts(folder: string): Promise<string> {
  const files = await readdir(folder);
  return (await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")))).join("\n");
}
