import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const folder = new URL("../interop/", import.meta.url);

/** Whether the packages of `test/interop` are installed. `npm ci` does so with `--prefix test/interop`. */
export const hasInteropPackages = existsSync(new URL("node_modules", folder));
if (!hasInteropPackages)
  console.warn(
    "Skipping the tests with other packages: run npm ci --prefix test/interop to install them, as .ci/run does.",
  );

/** Returns the folder of a package of `test/interop`. */
export function getInteropFolder(name: string): URL {
  return new URL(`node_modules/${name}/`, folder);
}

/** Imports a package of `test/interop` by its name, with the entry that Node.js chooses. */
export function importInterop<Module>(name: string): Promise<Module> {
  const file = createRequire(new URL("index.js", folder)).resolve(name);
  return import(pathToFileURL(file).href);
}
