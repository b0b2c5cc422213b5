import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { build } from "esbuild";
import ts from "typescript";

interface Manifest {
  exports: Record<string, string | { types: string; default: string }>;
  bin: Record<string, string>;
}

/**
 * The compiled files of a package to which no entry of its package.json leads: what a private module declares, and modules of
 * which nothing is left but types.
 */
export async function unreachedFiles(root: string): Promise<string[]> {
  const { exports, bin }: Manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const entries = Object.values(exports).filter((entry) => typeof entry === "object");
  const reached = new Set([
    ...(await modulesFrom(root, [...entries.map((entry) => entry.default), ...Object.values(bin)])),
    ...declarationsFrom(
      root,
      entries.map(({ types }) => types),
    ),
  ]);
  const files = await readdir(join(root, "dist"), { recursive: true });
  const compiled = files
    .map((file) => `dist/${file.replaceAll(sep, "/")}`)
    .filter((file) => /\.js$|\.d\.ts$/.test(file));
  return compiled.filter((file) => /^dist\/(src|generated)\//.test(file) && !reached.has(file));
}

async function modulesFrom(root: string, entryPoints: string[]): Promise<string[]> {
  const options = { bundle: true, splitting: true, format: "esm", platform: "node", packages: "external" } as const;
  const { metafile } = await build({
    ...{ absWorkingDir: root, entryPoints, ...options },
    ...{ outdir: "nowhere", write: false, metafile: true },
  });
  return Object.keys(metafile.inputs);
}

function declarationsFrom(root: string, entries: string[]): string[] {
  const files = entries.map((entry) => join(root, entry));
  const program = ts.createProgram(files, { module: ts.ModuleKind.NodeNext, types: [] });
  return program.getSourceFiles().map(({ fileName }) => relative(root, fileName).replaceAll(sep, "/"));
}
