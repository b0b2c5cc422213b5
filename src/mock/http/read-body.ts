import { HttpError } from "./http-error.js";
import type { HttpRequest } from "./request.js";

/** Largest request body in bytes. */
const maxBodySize = 4 * 1024 * 1024;

/**
 * Reads the whole body of a request, and never buffers more than 4 MB.
 *
 * @throws {HttpError} 400 if the body ends early, 413 if it is larger than 4 MB
 */
export async function readBody({ headers, body }: HttpRequest): Promise<Uint8Array> {
  if (Number(headers.get("content-length")) > maxBodySize) throw createTooLargeError();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const addChunk = (chunk: Uint8Array) => {
    size += chunk.byteLength;
    if (size > maxBodySize) throw createTooLargeError();
    chunks.push(chunk);
  };
  try {
    await body?.(addChunk);
  } catch (cause) {
    if (cause instanceof HttpError) throw cause;
    throw new HttpError(400, "The request body ended before it was complete.", { target: "", cause });
  }
  return concatenate(chunks, size);
}

function concatenate(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [first] = chunks;
  if (first && chunks.length === 1) return first;
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

function createTooLargeError(): HttpError {
  return new HttpError(413, `The request body must not be larger than ${maxBodySize} bytes.`, { target: "" });
}
