/** Headers of a request: values by name in lower case. To look up a name in `Headers` takes forty times as long. */
export type HttpHeaders = ReadonlyMap<string, string>;

/** Reads the headers of a `fetch` request. */
export function readHeaders(headers: Headers): HttpHeaders {
  const values = new Map<string, string>();
  headers.forEach((value, name) => {
    values.set(name, value);
  });
  return values;
}

/**
 * Reads a request body: calls `onChunk` with each chunk in order.
 * Rejects if the body ends early, or with what `onChunk` throws, and then stops reading.
 */
export type RequestBody = (onChunk: (chunk: Uint8Array) => void) => Promise<void>;

/** The parts of a request that the mock reads, whether it came from `fetch` or from a socket. */
export interface HttpRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: HttpHeaders;
  /** `null` if the request has no body. */
  readonly body: RequestBody | null;
  /** Whether the request is in a batch, which must not contain another batch. */
  readonly isInBatch?: boolean;
  /** Aborts when the caller of `fetch` no longer waits. */
  readonly signal?: AbortSignal | null | undefined;
}
