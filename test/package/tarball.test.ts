import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { allProblemKinds, filterProblems } from "@arethetypeswrong/core/problems";
import { publint } from "publint";
import { afterAll, describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { unreachedFiles } from "../../src/generator/unreached-files.js";
import { installPackage } from "../helpers/installed-package.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const installed = await installPackage();
afterAll(() => installed.remove());

describe("the tarball", () => {
  test("has every file that package.json names", () => {
    const named = namedFiles(manifest.exports).concat(Object.values(manifest.bin));
    const packed = new Set(installed.packed.files.map(({ path }) => `./${path}`));
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((file) => !packed.has(file))).toEqual([]);
  });

  test("depends on openapi-fetch alone; Prism is optional", () => {
    expect(Object.keys(manifest.dependencies)).toEqual(["openapi-fetch"]);
    expect(manifest.peerDependenciesMeta).toEqual({ "@stoplight/prism-http": { optional: true } });
  });

  test("has what a reader looks for, and the reference", () => {
    const packed = installed.packed.files.map(({ path }) => path);
    expect(packed).toEqual(
      expect.arrayContaining(["README.md", "LICENSE", "package.json", "dist/reference/index.html"]),
    );
  });

  test("has nothing but the two folders that are built, the decisions and the papers", () => {
    const places = new Set(installed.packed.files.map(({ path }) => path.split("/")[0] ?? ""));
    expect([...places].sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "dist",
      "generated",
      "openapi",
      "package.json",
    ]);
    const beside = installed.packed.files.filter(({ path }) =>
      /\.test|\.tsx?$(?<!\.d\.ts)|dist\/src\/build|\.map$/.test(path),
    );
    expect(beside).toEqual([]);
  });

  test("has nothing that publint complains of, strictly", async () => {
    const { messages, pkg } = await publint({
      pkgDir: join(installed.folder, "node_modules/connected-organizations"),
      strict: true,
    });
    expect(pkg.name).toBe("connected-organizations");
    expect(messages).toEqual([]);
  });

  test("has types wherever it is resolved, old ways too: attw has nothing to say but that it is an ES module", async () => {
    const tarball = createPackageFromTarballData(readFileSync(join(installed.folder, installed.packed.filename)));
    // YAML has no types.
    const checked = await checkPackage(tarball, { excludeEntrypoints: ["./openapi.yaml"] });
    expect.assert(checked.types);
    expect(Object.keys(checked.entrypoints).length).toBeGreaterThan(4);
    expect(filterProblems(checked, { resolutionKind: "node16-esm" })).toEqual([]);
    expect(filterProblems(checked, { resolutionKind: "bundler" })).toEqual([]);
    const others = filterProblems(checked, { kind: allProblemKinds.filter((kind) => kind !== "CJSResolvesToESM") });
    // The oldest way knows no exports, and finds no JSON by them.
    expect(others).toEqual([{ kind: "NoResolution", entrypoint: "./openapi.json", resolutionKind: "node10" }]);
  });

  test("has no compiled file to which no import of a user leads", async () => {
    const root = join(installed.folder, "node_modules/connected-organizations");
    expect(await unreachedFiles(root)).toEqual([]);
    const stray = join(root, "dist/src/stray.d.ts");
    writeFileSync(stray, "");
    expect(await unreachedFiles(root)).toEqual(["dist/src/stray.d.ts"]);
    rmSync(stray);
  });

  test("has no compiled file whose source is gone", () => {
    const compiled = installed.packed.files.flatMap(
      ({ path }) => /^dist\/((?:src|generated)\/.*)\.js$/.exec(path)?.[1] ?? [],
    );
    expect(compiled.length).toBeGreaterThan(40);
    expect(compiled.filter((name) => !existsSync(`${root}${name}.ts`))).toEqual([]);
  });
});

/** The files that `exports` names, however deep. */
function namedFiles(exported: string | object): string[] {
  return typeof exported === "string" ? [exported] : Object.values(exported).flatMap(namedFiles);
}
