import { Readable } from "node:stream";
import type { Bodied } from "../pipeline/types.js";
import { Refusal } from "./refusal.js";

/** The most that a request body may have, in bytes. */
const bodyLimit = 4 * 1024 * 1024;

/**
 * Reads a body, and never holds more of it than the limit.
 *
 * @throws {Refusal} 400 where it breaks off, 413
 */
export async function readBytes({ headers, body }: Bodied): Promise<Uint8Array> {
  if (Number(headers.get("content-length")) > bodyLimit) throw tooLarge();
  if (body === null || body instanceof Uint8Array) return body ?? new Uint8Array();
  const chunks = new Chunks();
  return body instanceof Readable ? collectEvents(body, chunks) : collect(body, chunks);
}

class Chunks {
  readonly #chunks: Uint8Array[] = [];
  #size = 0;

  add(chunk: Uint8Array): void {
    this.#size += chunk.byteLength;
    if (this.#size > bodyLimit) throw tooLarge();
    this.#chunks.push(chunk);
  }

  whole(): Uint8Array {
    return this.#chunks.length === 1 && this.#chunks[0] ? this.#chunks[0] : Buffer.concat(this.#chunks, this.#size);
  }
}

async function collect(body: AsyncIterable<Uint8Array>, chunks: Chunks): Promise<Uint8Array> {
  for await (const chunk of unbroken(body)) chunks.add(chunk); // Leaving the loop cancels a stream.
  return chunks.whole();
}

async function* unbroken(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (cause) {
    throw brokeOff(cause);
  }
}

/** Off a socket: an iterator there costs as much as the rest of an answer, and to leave it would end the connection. */
function collectEvents(body: Readable, chunks: Chunks): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const keep = (chunk: Uint8Array) => {
      try {
        chunks.add(chunk);
      } catch (refusal) {
        body.off("data", keep);
        reject(refusal);
      }
    };
    body.on("data", keep);
    body.once("end", () => resolve(chunks.whole()));
    body.once("error", (cause) => reject(brokeOff(cause)));
  });
}

function tooLarge(): Refusal {
  return new Refusal(413, `The body is larger than ${bodyLimit} bytes.`, { target: "" });
}

function brokeOff(cause: unknown): Refusal {
  return new Refusal(400, "The body of the request broke off.", { target: "", cause });
}
