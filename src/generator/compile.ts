/** Compiles src/ and generated/ to dist/: `npm run compile`. */
import { spawnSync } from "node:child_process";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";
import { listUnreachedFiles, typescriptCompiler } from "./unreached-files.js";

const project = fileURLToPath(new URL("../..", import.meta.url));

console.error("compiling src/ and generated/ …");
for (const folder of ["src", "generated"]) await rm(join(project, "dist", folder), { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [typescriptCompiler, "-p", "src"], { cwd: project, stdio: "inherit" });
if (status === 0) {
  for (const file of await listUnreachedFiles(project)) await rm(join(project, file));
  await removeComments();
  // Last, because its notice is a comment. The license asks for its text or this link.
  const license = "BlueOak-1.0.0, https://blueoakcouncil.org/license/1.0.0";
  await bundleLibrary("drift/xml-parser", `sax, Isaac Z. Schlueter and contributors, ${license}`);
} else process.exitCode = 1;

/** Bundles into a module the library that it exports, so that the package does not depend on the library. */
async function bundleLibrary(module: string, notice: string): Promise<void> {
  await build({
    entryPoints: [join(project, `src/${module}.ts`)],
    outfile: join(project, `dist/src/${module}.js`),
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    logLevel: "warning",
    banner: { js: `/* ${notice} */` },
  });
}

/**
 * Removes comments from the JavaScript, which shrinks it by a fifth, and minifies that of generated/, which nobody
 * reads. The comments for users are in the declarations.
 */
async function removeComments(): Promise<void> {
  for (const folder of ["src", "generated"]) {
    const names = await readdir(join(project, "dist", folder), { recursive: true });
    for (const name of names.filter((each) => each.endsWith(".js"))) {
      const file = join(project, "dist", folder, name);
      const { code } = await transform(await readFile(file, "utf8"), {
        target: "esnext",
        minify: folder === "generated",
      });
      await writeFile(file, code);
    }
  }
}
