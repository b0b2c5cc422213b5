import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Returns the executable that the first of these commands would run, if there is one. */
export function findOnPath(...names: string[]): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable);
}

export function isOnPath(name: string): boolean {
  return findOnPath(name) !== undefined;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // It does not exist or is not executable.
  }
}
