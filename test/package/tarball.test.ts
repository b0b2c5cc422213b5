import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, inject, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { listUnreachedFiles } from "../../src/generator/unreached-files.js";
import { installPackage } from "../helpers/installed-package.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const installed = await installPackage();
const paths = readdirSync(installed.packageFolder, { recursive: true, encoding: "utf8" }).map((path) =>
  path.replaceAll("\\", "/"),
);
afterAll(() => installed.remove());

describe("the tarball", () => {
  test("has every file that package.json names", () => {
    const named = listNamedFiles(manifest.exports).concat(Object.values(manifest.bin));
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((file) => !paths.includes(file.replace("./", "")))).toEqual([]);
  });

  test("depends on openapi-fetch alone; all others are optional", () => {
    expect(Object.keys(manifest.dependencies)).toEqual(["openapi-fetch"]);
    const optional = Object.entries(manifest.peerDependenciesMeta).filter(([, { optional }]) => optional);
    expect(optional.map(([name]) => name)).toEqual(Object.keys(manifest.peerDependencies));
  });

  test("weighs at most 1.2 MB", () => {
    expect(statSync(inject("tarball")).size).toBeLessThanOrEqual(1_200_000);
  });

  test("has the README, the license and the reference", () => {
    expect(paths).toEqual(expect.arrayContaining(["README.md", "LICENSE", "dist/reference/index.html"]));
    expect(paths.filter((path) => path.startsWith(".github/"))).toEqual([".github/run.webp"]);
  });

  test("has only built files, the decisions and the documents, and no sources, tests or source maps", () => {
    const topLevel = new Set(paths.map((path) => path.split("/")[0] ?? ""));
    expect([...topLevel].sort()).toEqual([
      ".github",
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "dist",
      "generated",
      "package.json",
    ]);
    const unwanted = /\.test|\.tsx?$(?<!\.d\.ts)|dist\/src\/generator|\.map$/;
    expect(paths.filter((path) => unwanted.test(path))).toEqual([]);
  });

  test("has no compiled file that no export reaches", async () => {
    expect(await listUnreachedFiles(installed.packageFolder)).toEqual([]);
    const stray = join(installed.packageFolder, "dist/src/stray.d.ts");
    writeFileSync(stray, "");
    expect(await listUnreachedFiles(installed.packageFolder)).toEqual(["dist/src/stray.d.ts"]);
    rmSync(stray);
  });

  test("has no compiled file without a source", () => {
    const compiled = paths.flatMap((path) => /^dist\/((?:src|generated)\/.*)\.js$/.exec(path)?.[1] ?? []);
    expect(compiled.length).toBeGreaterThan(40);
    expect(compiled.filter((name) => !existsSync(`${root}${name}.ts`))).toEqual([]);
  });
});

/** Returns the files that `exports` names at any depth. */
function listNamedFiles(exported: string | object): string[] {
  return typeof exported === "string" ? [exported] : Object.values(exported).flatMap(listNamedFiles);
}
