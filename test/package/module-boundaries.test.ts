import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Modules that each module may import, types included. */
const allowedImports: Readonly<Record<string, readonly string[]>> = {
  index: ["client", "generated"],
  cli: ["drift", "mock", "validation"],
  drift: ["generated"],
  mock: ["generated", "validation"],
  client: ["generated"],
  validation: ["generated"],
  generated: [],
  generator: [],
  reference: ["mock"],
};

interface Import {
  readonly from: string;
  /** Path of a file of the project, or the specifier of a package. */
  readonly to: string;
}

const files = ["src", "generated"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name)),
);
const imports = files.flatMap(readImports);

/** Returns every import of a file, dynamic imports and imports of types included. */
function readImports(from: string): Import[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, from), "utf8"), true, true);
  return importedFiles.map(({ fileName }) => ({
    from,
    to: fileName.startsWith(".") ? relative(root, join(root, from, "..", fileName)) : fileName,
  }));
}

/** Returns `mock` for `src/mock/tenant/seed.ts`, `cli` for `src/cli.ts`, `generated` for `generated/types.ts`. */
function getModule(file: string): string {
  return /^(?:src\/)?(\w+)/.exec(file)?.[1] ?? file;
}

function isIn(file: string, ...folders: string[]): boolean {
  return folders.some((folder) => file.startsWith(folder));
}

test("a module imports only the modules that the architecture allows", () => {
  const internal = imports.filter(({ to }) => isIn(to, "src/", "generated/"));
  expect(internal.length).toBeGreaterThan(200);
  expect(new Set(files.map(getModule))).toEqual(new Set(Object.keys(allowedImports)));
  const forbidden = internal.filter(({ from, to }) => {
    const [importer, imported] = [getModule(from), getModule(to)];
    return importer !== imported && !allowedImports[importer]?.includes(imported);
  });
  expect(forbidden).toEqual([]);
});

describe("the mock", () => {
  const ofMock = imports.filter(({ from }) => isIn(from, "src/mock/"));

  test("imports no module of Node.js outside its server and what loads Prism, so that it runs in a browser", () => {
    // node-module.ts names their types alone, and asks Node.js for them when they are needed.
    const nodeOnly = ["src/mock/server/", "src/mock/examples/", "src/mock/node-module.ts"];
    const forBrowser = ofMock.filter(({ from }) => !isIn(from, ...nodeOnly));
    expect(forBrowser.length).toBeGreaterThan(80);
    expect(forBrowser.filter(({ to }) => to.startsWith("node:"))).toEqual([]);
  });

  test("has a tenant that knows nothing of examples, and query options that know no resource", () => {
    const upward = ofMock.filter(
      ({ from, to }) =>
        (isIn(from, "src/mock/tenant/") && isIn(to, "src/mock/examples/", "src/mock/pipeline/", "src/mock/server/")) ||
        (isIn(from, "src/mock/odata/") && isIn(to, "src/mock/tenant/", "generated/types", "generated/properties")),
    );
    expect(upward).toEqual([]);
  });
});
