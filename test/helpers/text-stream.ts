/** A stream that has all of its bytes at once: that of a `Blob` has them, on Node 24 and later, only after a real pause. */
export function streamOf(text: string): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(text));
      controller.close();
    },
  });
}
