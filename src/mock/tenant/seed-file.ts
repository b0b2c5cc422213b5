import { getNodeModule } from "../node-module.js";
import { SeedError } from "./seed.js";

/**
 * Returns a seed, which is read from a file if it is a path. The file can have a byte order mark.
 *
 * @throws {SeedError} if the file cannot be read or is not JSON
 */
export function readSeed(seed: unknown): unknown {
  return typeof seed === "string" ? readSeedFile(seed) : seed;
}

function readSeedFile(path: string): unknown {
  const { readFileSync } = getNodeModule("node:fs", "A seed file");
  try {
    return JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new SeedError(`${path} ${error instanceof SyntaxError ? "is not JSON" : "cannot be read"}`, [], error);
  }
}
