import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";

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
