import { existsSync } from "node:fs";
import { readdir, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { InstalledPackage } from "./installed-package.js";

const folder = new URL("../interop/", import.meta.url);

/** Whether the packages of `test/interop` are installed. `npm ci` does so with `--prefix test/interop`. */
export const hasInteropPackages = existsSync(new URL("node_modules", folder));
if (!hasInteropPackages)
  console.warn(
    "Skipping the tests with other packages: run npm ci --prefix test/interop to install them, as .ci/run does.",
  );

/** Returns the folder of a package of `test/interop`, or of all for an empty name. */
export function getInteropFolder(name: string): URL {
  return new URL(`node_modules/${name}`, folder);
}

/** Imports a package of `test/interop` by its name, with the entry that Node.js chooses. */
export function importInterop<Module>(name: string): Promise<Module> {
  const file = createRequire(new URL("index.js", folder)).resolve(name);
  return import(pathToFileURL(file).href);
}

/** Links the packages of `test/interop` into the folder of a user, next to the package itself. */
export async function linkInteropPackages({ folder }: InstalledPackage): Promise<void> {
  const modules = join(folder, "node_modules");
  const existing = await readdir(modules);
  for (const name of await readdir(getInteropFolder(""))) {
    if (existing.includes(name) || name.startsWith(".")) continue;
    await symlink(fileURLToPath(getInteropFolder(name)), join(modules, name), "junction");
  }
}
