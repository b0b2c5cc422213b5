/** Headers of a request. `Headers` implements it; the server passes a lighter one. */
export interface HttpHeaders {
  /** @param name name of the header in lower case */
  get(name: string): string | null;
  /** Calls `visit` with the value of each header and its name in lower case. */
  forEach(visit: (value: string, name: string) => void): void;
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
}
