import { getNodeModule } from "../node-module.js";
import { truncateText } from "../option-errors/describe-value.js";
import { decodeFile, EncodingError } from "./decode-file.js";
import { SeedError } from "./seed.js";

/**
 * Returns a seed, which is read from a file if it is a path. The file can have a byte order mark.
 *
 * @throws {SeedError} if the file cannot be read, is not UTF-8, or is not JSON
 */
export function readSeed(seed: unknown): unknown {
  return typeof seed === "string" ? readSeedFile(seed) : seed;
}

function readSeedFile(path: string): unknown {
  if (path === "") throw new SeedError('the path of a file must not be ""');
  if (/^\s*[[{]/.test(path)) {
    throw new SeedError("a text is the path of a file; to use a JSON text such as a snapshot, pass JSON.parse(text)");
  }
  const { readFileSync } = getNodeModule("node:fs", "A seed file");
  try {
    return JSON.parse(decodeFile(readFileSync(path)));
  } catch (error) {
    throw new SeedError(`${truncateText(path, 200)} ${describeProblem(error)}`, [], error);
  }
}

function describeProblem(error: unknown): string {
  if (error instanceof EncodingError) return error.message;
  if (error instanceof SyntaxError) return `is not JSON: ${error.message.replace(/\s+/g, " ")}`;
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return "does not exist";
  return code === "EISDIR" ? "is a directory" : `cannot be read (${code})`;
}
