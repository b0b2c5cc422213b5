import { readFile } from "node:fs/promises";
import { join } from "node:path";

interface Manifest {
  name: string;
  version: string;
  repository?: unknown;
}

export async function readManifest(project: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(project, "package.json"), "utf8"));
}

/** The text of the contract as it is published. */
export function readContract(project: string): Promise<string> {
  return readFile(join(project, "generated/openapi.json"), "utf8");
}
