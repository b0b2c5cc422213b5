import { readFileSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import { decodeFile, EncodingError } from "../mock/tenant/decode-file.js";
import { CommandError } from "./command-error.js";
import { describeReadError } from "./read-error.js";

/**
 * Returns the text of a file without the byte order mark that Windows programs write.
 *
 * @param option the option that names the file, for the message
 * @throws {CommandError} if the file cannot be read or is not UTF-8
 */
export function readTextFile(file: string, option?: string): string {
  return decode(readBytes(file, option), file);
}

/**
 * Returns the text of standard input without byte order mark.
 *
 * @throws {CommandError} if it is not UTF-8
 */
export async function readStandardInput(): Promise<string> {
  return decode(await buffer(process.stdin), "standard input");
}

function readBytes(file: string, option: string | undefined): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const problem = option === undefined ? `Cannot read ${file}` : `${option} cannot be read: ${file}`;
    throw new CommandError(2, `${problem}: ${describeReadError(error)}.`, error);
  }
}

function decode(bytes: Uint8Array, source: string): string {
  try {
    return decodeFile(bytes);
  } catch (error) {
    if (error instanceof EncodingError) throw new CommandError(2, `${source} ${error.message}.`, error);
    throw error;
  }
}
