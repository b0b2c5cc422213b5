import { getDecoder } from "./decode-content.js";
import { BodySizeError, HttpError } from "./http-error.js";
import type { HttpRequest, RequestBody } from "./request.js";

/** Largest request body in bytes, as it is sent and decoded. */
const maxBodySize = 4 * 1024 * 1024;

/**
 * Reads the whole body of a request and decodes it, and never buffers more than 4 MB of either form.
 *
 * @throws {HttpError} 400 if the body ends early or is not encoded as it says, 413 if it is larger than 4 MB, 415 for a
 * `Content-Encoding` that the mock cannot decode
 */
export async function readBody({ headers, body }: HttpRequest): Promise<Uint8Array> {
  if (!body) return new Uint8Array();
  if (Number(headers.get("content-length")) > maxBodySize) throw new BodySizeError(maxBodySize);
  const encoding = headers.get("content-encoding");
  const decode = getDecoder(encoding, maxBodySize);
  const bytes = await collectBytes(body, () => {
    return new HttpError(400, "The request body ended before it was complete.", { target: "" });
  });
  if (!decode || bytes.length === 0) return bytes;
  return collectBytes(decode(bytes), () => {
    const message = `The request body is not encoded as its Content-Encoding says (${encoding}).`;
    return new HttpError(400, message, { target: "Content-Encoding" });
  });
}

/** @param createError creates the error for a body that cannot be read to its end */
async function collectBytes(body: RequestBody, createError: () => HttpError): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const addChunk = (chunk: Uint8Array) => {
    size += chunk.byteLength;
    if (size > maxBodySize) throw new BodySizeError(maxBodySize);
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
