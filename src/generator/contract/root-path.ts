import { posix } from "node:path";
import { type Contract, listOperations } from "./contract.js";

export interface RootPath {
  name: string;
  path: string;
}

/** Returns the shortest path that other paths extend. */
export function findRootPath(contract: Contract): RootPath | undefined {
  const paths = listOperations(contract).map(({ path }) => path);
  const path = paths.sort((a, b) => a.length - b.length).find((root) => paths.some((other) => isBelow(other, root)));
  const name = path?.split("/").at(-1);
  return path && name && /^[A-Za-z]\w*$/.test(name) ? { name, path } : undefined;
}

/** Returns the folder of the path that others extend, if a path is in it. */
export function findBasePath(contract: Contract, path: string): string {
  const root = findRootPath(contract);
  const folder = root ? posix.dirname(root.path) : "";
  return isBelow(path, folder) ? folder : "";
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`);
}
