import { readFile } from "node:fs/promises";
import { CommandError } from "./command-error.js";
import { describeReadError } from "./read-error.js";

/**
 * Returns the text of a file without the byte order mark that Windows programs write.
 *
 * @throws {CommandError} if the file cannot be read
 */
export async function readTextFile(file: string): Promise<string> {
  try {
    return (await readFile(file, "utf8")).replace(/^\uFEFF/, "");
  } catch (error) {
    throw new CommandError(2, `Cannot read ${file}: ${describeReadError(error)}.`, error);
  }
}
