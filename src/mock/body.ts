import { Refusal } from "./refusal.js";

/** The most that a request body may have, in bytes. */
const bodyLimit = 4 * 1024 * 1024;

/** The parts of a request that reading its body needs. */
export interface Bodied {
  headers: Headers;
  body: AsyncIterable<Uint8Array> | null;
}

/**
 * Reads a JSON body, and never holds more of it than the limit.
 *
 * @param mediaTypes what the body may be.
 * @returns the value; `undefined` where there is no body.
 * @throws {Refusal} 400 where it is not JSON or breaks off, 413 or 415.
 */
export async function readJson(request: Bodied, mediaTypes: readonly string[]): Promise<unknown> {
  const bytes = await readBytes(request);
  if (bytes.length === 0) return undefined;
  const mediaType = request.headers.get("content-type");
  if (!mediaTypes.includes(essence(mediaType))) {
    const expected = mediaTypes.join(" or ");
    throw new Refusal(415, `The body must be ${expected}, but its Content-Type is ${mediaType || "missing"}.`, {
      target: "Content-Type",
    });
  }
  return parse(bytes);
}

async function readBytes({ headers, body }: Bodied): Promise<Uint8Array> {
  if (!body) return new Uint8Array();
  if (Number(headers.get("content-length")) > bodyLimit) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of whole(body)) {
    size += chunk.byteLength;
    if (size > bodyLimit) throw tooLarge(); // Leaving the loop cancels a stream.
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

async function* whole(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (cause) {
    throw new Refusal(400, "The body of the request broke off.", { target: "", cause });
  }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    const reason = cause instanceof SyntaxError ? cause.message : "It is not in UTF-8";
    throw new Refusal(400, `The body is not JSON. ${reason}.`, { target: "", cause });
  }
}

function tooLarge(): Refusal {
  return new Refusal(413, `The body is larger than ${bodyLimit} bytes.`, { target: "" });
}

/** A media type without its parameters. */
function essence(contentType: string | null): string {
  return contentType?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}
