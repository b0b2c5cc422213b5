import type { RequestBody } from "./request.js";

/** Creates a request body from a stream. */
export function streamBody(stream: ReadableStream<Uint8Array>): RequestBody {
  return async (onChunk) => {
    const reader = stream.getReader();
    try {
      for (let result = await reader.read(); !result.done; result = await reader.read()) onChunk(result.value);
    } catch (error) {
      await reader.cancel(error).catch(() => {}); // The stream may have failed itself; its error is thrown below.
      throw error;
    }
  };
}
