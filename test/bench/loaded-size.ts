import { basename } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";

/** Sizes of a program as a browser loads it: minified and gzipped, in bytes. */
export interface LoadedSize {
  /** Before the program runs. */
  atFirst: number;
  /** Chunks that are loaded on demand. */
  onDemand: number;
  /** Everything in one file, as a bundler without code splitting writes it. */
  inOneFile: number;
  /** Minified bytes of each source file in the first chunk. */
  parts: Record<string, number>;
}

/** Bundles a module as an application does. `packageRoot` is the folder of `connected-organizations`. */
export async function measureLoadedSize(module: string, resolveDir: string, packageRoot?: string): Promise<LoadedSize> {
  const split = await bundle(module, resolveDir, true, packageRoot);
  const whole = await bundle(module, resolveDir, false, packageRoot);
  const { outputs } = split.metafile;
  const names = Object.keys(outputs);
  const first = new Set(names.filter((name) => outputs[name]?.entryPoint === "<stdin>"));
  for (const name of first)
    for (const { path, kind } of outputs[name]?.imports ?? []) if (kind === "import-statement") first.add(path);
  const size = (some: (name: string) => boolean) =>
    names.filter(some).reduce((sum, name) => sum + measureGzipped(split.outputFiles, name), 0);
  const inputs = [...first].flatMap((name) => Object.entries(outputs[name]?.inputs ?? {}));
  return {
    atFirst: size((name) => first.has(name)),
    onDemand: size((name) => !first.has(name)),
    inOneFile: gzipSync(whole.outputFiles[0]?.contents ?? "", { level: 9 }).length,
    parts: Object.fromEntries(inputs.map(([name, { bytesInOutput }]) => [name, bytesInOutput])),
  };
}

function bundle(module: string, resolveDir: string, splitting: boolean, packageRoot: string | undefined) {
  return build({
    stdin: { contents: module, resolveDir, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    splitting,
    write: false,
    metafile: true,
    outdir: "out",
    plugins: packageRoot === undefined ? [] : [resolvePackage(packageRoot)],
  });
}

/** Resolves the package by its name, as in a program that has installed it. */
function resolvePackage(root: string): Plugin {
  return {
    name: "own-package",
    setup(build) {
      build.onResolve({ filter: /^connected-organizations$/ }, () => ({ path: `${root}/dist/src/index.js` }));
    },
  };
}

function measureGzipped(files: { path: string; contents: Uint8Array }[], name: string): number {
  const file = files.find(({ path }) => basename(path) === basename(name));
  return gzipSync(file?.contents ?? "", { level: 9 }).length;
}
