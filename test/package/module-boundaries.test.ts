import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The rooms of the house, and which others each may import, be it types alone. */
const arrows: Record<string, readonly string[]> = {
  index: ["client", "generated"],
  cli: ["drift", "mock", "validation"],
  drift: ["generated"],
  mock: ["generated", "validation"],
  client: ["generated"],
  validation: ["generated"],
  generated: [],
  generator: [],
};

/** `src/mock/tenant/seed.ts` is in the room `mock`, `src/cli.ts` in `cli`, `generated/types.ts` in `generated`. */
function roomOf(file: string): string {
  return /^(?:src\/)?(\w+)/.exec(file)?.[1] ?? file;
}

/** Every import of a file by another of the project, also dynamic ones and those of types. */
function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), "utf8"), true, true);
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith("."))
    .map(({ fileName }) => relative(root, join(root, file, "..", fileName)))
    .filter((imported) => imported !== "package.json");
}

test("no arrow between the rooms is there that the design does not draw", () => {
  const files = ["src", "generated"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join(folder, name)),
  );
  const imports = files.flatMap((file) => importsOf(file).map((imported) => [file, imported] as const));
  expect(imports.length).toBeGreaterThan(200);
  expect(new Set(files.map(roomOf))).toEqual(new Set(Object.keys(arrows)));
  const undrawn = imports.filter(([file, imported]) => {
    const [from, to] = [roomOf(file), roomOf(imported)];
    return from !== to && !arrows[from]?.includes(to);
  });
  expect(undrawn).toEqual([]);
});
