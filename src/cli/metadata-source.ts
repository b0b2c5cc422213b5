import { createReadStream } from "node:fs";
import { decodeFile, EncodingError } from "../mock/tenant/decode-file.js";
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
 * @throws {CommandError} if it cannot be read or is not UTF-8
 */
export async function* readMetadataSource(source: string): AsyncGenerator<string> {
  try {
    yield* decodeChunks(isUrl(source) ? download(source) : createReadStream(source));
  } catch (error) {
    if (error instanceof CommandError) throw error;
    if (error instanceof EncodingError) throw new CommandError(2, `${source} ${error.message}.`, error);
    const advice = isUrl(source) ? " Download it with another tool, then pass the file and --version." : "";
    throw new CommandError(2, `Cannot read ${source}: ${describeReadError(error)}.${advice}`, error);
  }
}

async function* decodeChunks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const chunk of chunks) yield decodeFile(chunk, (bytes) => decoder.decode(bytes, { stream: true }));
  yield decodeFile(new Uint8Array(), () => decoder.decode()); // Fails if the last character is incomplete.
}

async function* download(url: string): AsyncGenerator<Uint8Array> {
  const response = await fetch(url, { signal: AbortSignal.timeout(timeLimit), headers: { accept: "application/xml" } });
  if (!response.ok) throw new CommandError(2, `Cannot read ${url}: the server returned ${response.status}.`);
  let size = 0;
  try {
    for await (const bytes of response.body ?? new Blob().stream()) {
      size += bytes.length;
      if (process.stderr.isTTY) process.stderr.write(`\r${(size / 1e6).toFixed(1)} MB read`);
      yield bytes;
    }
  } finally {
    if (process.stderr.isTTY) process.stderr.write("\r\u001B[K"); // An error message starts on an empty line.
  }
}
