import { onAbort } from "./abort-signal.js";
import type { RequestBody } from "./request.js";

/** Creates a request body from a stream, which is canceled when a signal aborts. */
export function streamBody(stream: ReadableStream<Uint8Array>, signal?: AbortSignal): RequestBody {
  return async (onChunk) => {
    const reader = stream.getReader();
    const cancel = (reason: unknown) => reader.cancel(reason).catch(() => {}); // A stream that has failed reports it itself.
    const stopListening = signal && onAbort(signal, cancel);
    try {
      signal?.throwIfAborted();
      for (let result = await reader.read(); !result.done; result = await reader.read()) onChunk(result.value);
      signal?.throwIfAborted(); // A canceled stream ends as a complete one does.
    } catch (error) {
      await cancel(error);
      throw error;
    } finally {
      stopListening?.();
    }
  };
}
