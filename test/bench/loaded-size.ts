import { basename } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";

/** What a browser has to load of a program, minified and gzipped, in bytes. */
export interface LoadedSize {
  /** Before the program runs. */
  atFirst: number;
  /** Chunks that wait until something asks for them. */
  onDemand: number;
  /** All of it in one file, by a bundler that does not split code. */
  inOneFile: number;
  /** Minified bytes of each source file that is loaded at first. */
  parts: Record<string, number>;
}

/** Bundles a module as an application would. `packageRoot` is what `connected-organizations` stands for. */
export async function loadedSize(module: string, resolveDir: string, packageRoot?: string): Promise<LoadedSize> {
  const split = await bundle(module, resolveDir, true, packageRoot);
  const whole = await bundle(module, resolveDir, false, packageRoot);
  const { outputs } = split.metafile;
  const names = Object.keys(outputs);
  const first = new Set(names.filter((name) => outputs[name]?.entryPoint === "<stdin>"));
  for (const name of first)
    for (const { path, kind } of outputs[name]?.imports ?? []) if (kind === "import-statement") first.add(path);
  const size = (some: (name: string) => boolean) =>
    names.filter(some).reduce((sum, name) => sum + gzipped(split.outputFiles, name), 0);
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
    plugins: packageRoot === undefined ? [] : [ownPackage(packageRoot)],
  });
}

/** Finds the package under its own name, as a program does that has installed it. */
function ownPackage(root: string): Plugin {
  return {
    name: "own-package",
    setup(build) {
      build.onResolve({ filter: /^connected-organizations$/ }, () => ({ path: `${root}/dist/src/index.js` }));
    },
  };
}

function gzipped(files: { path: string; contents: Uint8Array }[], name: string): number {
  const file = files.find(({ path }) => basename(path) === basename(name));
  return gzipSync(file?.contents ?? "", { level: 9 }).length;
}
