import { createReadStream } from "node:fs";
import { CommandError } from "./command-error.js";
import { reasonOf } from "./read-error.js";

/** Milliseconds that a server may take for metadata, which is of some megabytes. */
const timeLimit = 120_000;

export function isUrl(source: string): boolean {
  return /^https?:\/\//i.test(source);
}

/**
 * The text of a file or of what an address answers, in pieces.
 *
 * @throws {CommandError} where it cannot be read
 */
export async function* readSource(source: string): AsyncGenerator<string> {
  try {
    yield* isUrl(source) ? download(source) : createReadStream(source, "utf8");
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const instead = isUrl(source) ? " Download it elsewhere, and name the file and its --version." : "";
    throw new CommandError(2, `${source} cannot be read: ${reasonOf(error)}.${instead}`, error);
  }
}

async function* download(url: string): AsyncGenerator<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(timeLimit), headers: { accept: "application/xml" } });
  if (!response.ok) throw new CommandError(2, `${url} cannot be read: it answers ${response.status}.`);
  let size = 0;
  try {
    for await (const text of (response.body ?? new Blob().stream()).pipeThrough(new TextDecoderStream())) {
      size += text.length;
      if (process.stderr.isTTY) process.stderr.write(`\r${(size / 1e6).toFixed(1)} MB read`);
      yield text;
    }
  } finally {
    if (process.stderr.isTTY) process.stderr.write("\r\u001B[K"); // An error message has its line to itself.
  }
}
