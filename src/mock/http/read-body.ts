import { getDecoder } from "./decode-content.js";
import { BodySizeError, HttpError } from "./http-error.js";
import type { HttpRequest, RequestBody } from "./request.js";

/** Largest body of a request to the service in bytes, as it is sent and decoded. */
const maxBodySize = 4 * 1024 * 1024;

/**
 * Reads the whole body of a request and decodes it, and never buffers more than a size of either form.
 *
 * @param maxSize largest size of the body in bytes
 * @throws {HttpError} 400 if the body ends early or is not encoded as it says, 413 if it is too large, 415 for a
 * `Content-Encoding` that the mock cannot decode
 */
export async function readBody({ headers, body }: HttpRequest, maxSize = maxBodySize): Promise<Uint8Array> {
  if (!body) return new Uint8Array();
  if (Number(headers.get("content-length")) > maxSize) throw new BodySizeError(maxSize);
  const encoding = headers.get("content-encoding");
  const decode = getDecoder(encoding, maxSize);
  const bytes = await collectBytes(body, maxSize, () => {
    return new HttpError(400, "The request body ended before it was complete.", { target: "" });
  });
  if (!decode || bytes.length === 0) return bytes;
  return collectBytes(decode(bytes), maxSize, () => {
    const message = `The request body is not encoded as its Content-Encoding says (${encoding}).`;
    return new HttpError(400, message, { target: "Content-Encoding" });
  });
}

/** @param createError creates the error for a body that cannot be read to its end */
async function collectBytes(body: RequestBody, maxSize: number, createError: () => HttpError): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const addChunk = (chunk: Uint8Array) => {
    size += chunk.byteLength;
    if (size > maxSize) throw new BodySizeError(maxSize);
    chunks.push(chunk);
  };
  try {
    await body(addChunk);
  } catch (cause) {
    throw cause instanceof HttpError ? cause : Object.assign(createError(), { cause });
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
