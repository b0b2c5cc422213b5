/** Creates a stream that has its bytes immediately; the stream of a `Blob` waits for a timer since Node 24. */
export function createTextStream(text: string): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(text));
      controller.close();
    },
  });
}
