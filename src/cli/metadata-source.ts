import { createReadStream } from "node:fs";
import { CommandError } from "./command-error.js";
import { describeReadError } from "./read-error.js";

/** Time limit of a download in milliseconds. The metadata of Microsoft Graph has several megabytes. */
const timeLimit = 120_000;

/** Whether the source of the metadata is a URL and not a file. */
export function isUrl(source: string): boolean {
  return /^https?:\/\//i.test(source);
}

/**
 * Reads the text of a file or URL in chunks.
 *
 * @throws {CommandError} if it cannot be read
 */
export async function* readMetadataSource(source: string): AsyncGenerator<string> {
  try {
    yield* isUrl(source) ? download(source) : createReadStream(source, "utf8");
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const advice = isUrl(source) ? " Download it with another tool, then pass the file and --version." : "";
    throw new CommandError(2, `Cannot read ${source}: ${describeReadError(error)}.${advice}`, error);
  }
}

async function* download(url: string): AsyncGenerator<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(timeLimit), headers: { accept: "application/xml" } });
  if (!response.ok) throw new CommandError(2, `Cannot read ${url}: the server returned ${response.status}.`);
  let size = 0;
  try {
    for await (const text of (response.body ?? new Blob().stream()).pipeThrough(new TextDecoderStream())) {
      size += text.length;
      if (process.stderr.isTTY) process.stderr.write(`\r${(size / 1e6).toFixed(1)} MB read`);
      yield text;
    }
  } finally {
    if (process.stderr.isTTY) process.stderr.write("\r\u001B[K"); // An error message starts on an empty line.
  }
}
