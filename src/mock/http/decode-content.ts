import { findNodeModule, type NodeModules } from "../node-module.js";
import { BodySizeError, HttpError } from "./http-error.js";
import type { RequestBody } from "./request.js";
import { streamBody } from "./stream-body.js";

/** Codings of a request body that the mock can decode. A browser has no `br`. */
type Coding = "gzip" | "deflate" | "br";

/** What the functions of `node:zlib` have in common. */
type ZlibFunction = (
  bytes: Uint8Array,
  options: { maxOutputLength: number },
  callback: (error: NodeJS.ErrnoException | null, result: Uint8Array) => void,
) => void;

/** Creates the decoded body from the bytes of an encoded one. */
type Decoder = (bytes: Uint8Array) => RequestBody;

/**
 * Returns the decoder of a request body; `undefined` if it is not encoded.
 *
 * @param encoding value of `Content-Encoding`
 * @param maxSize largest size of the decoded body in bytes
 * @throws {HttpError} 415 with `Accept-Encoding` for a coding that the mock cannot decode
 */
export function getDecoder(encoding: string | undefined, maxSize: number): Decoder | undefined {
  const name = encoding?.toLowerCase() ?? "identity";
  if (name === "identity") return undefined;
  const zlib = findNodeModule("node:zlib");
  const codings: readonly Coding[] = zlib ? ["gzip", "deflate", "br"] : ["gzip", "deflate"];
  const coding = codings.find((candidate) => candidate === name || `x-${candidate}` === name);
  if (coding && zlib) return createZlibDecoder(zlib, coding, maxSize);
  if (coding && coding !== "br" && typeof DecompressionStream === "function") return createStreamDecoder(coding);
  const expected = codings.join(", ");
  throw new HttpError(415, `Content-Encoding must be one of ${expected} (got ${encoding}).`, {
    target: "Content-Encoding",
    headers: { "accept-encoding": expected },
  });
}

function createZlibDecoder(zlib: NodeModules["node:zlib"], coding: Coding, maxOutputLength: number): Decoder {
  const decoders = { gzip: zlib.gunzip, deflate: zlib.inflate, br: zlib.brotliDecompress };
  const decode: ZlibFunction = decoders[coding];
  return (bytes) => async (onChunk) => {
    const decoded = await new Promise<Uint8Array>((resolve, reject) => {
      decode(bytes, { maxOutputLength }, (error, result) => {
        if (!error) resolve(result);
        else reject(error.code === "ERR_BUFFER_TOO_LARGE" ? new BodySizeError(maxOutputLength) : error);
      });
    });
    onChunk(decoded);
  };
}

function createStreamDecoder(coding: CompressionFormat): Decoder {
  return (bytes) => {
    const { readable, writable } = new DecompressionStream(coding);
    const writer = writable.getWriter();
    // The reader reports these errors too.
    writer.write(new Uint8Array(bytes)).catch(() => {});
    writer.close().catch(() => {});
    return streamBody(readable);
  };
}
