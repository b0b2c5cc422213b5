import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

// The esbuild that tsx brings along.
const { buildSync } = createRequire(import.meta.resolve("tsx"))("esbuild") as typeof import("esbuild");

/** Bytes that a module of this repository adds to a user's bundle: minified, gzipped. */
export function bundledSize(module: string): number {
  const { outputFiles } = buildSync({
    stdin: { contents: module, resolveDir: fileURLToPath(new URL("../..", import.meta.url)), loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}
