import type { CallFacts } from "../request/build-request.js";

/** When and how often a request is retried. */
export interface RetryOptions {
  /**
   * Maximum number of retries of a call. 0 turns retries off, and the call does not wait while others are throttled. After
   * 429, a call uses up a retry only if its own request is throttled again and no other call of the client has succeeded
   * since. While it waits for other calls to be retried, it ends after `10 * limit` of their requests in a row were
   * throttled.
   * @default 3
   */
  limit?: number | undefined;
  /**
   * HTTP methods that are retried after 503, 504 and network failures. After 429, all methods are retried. Include POST
   * or PATCH only if it does no harm when the service carries out a request twice. A DELETE that is retried can return 404,
   * because the service carried out the first request.
   * @default ["GET", "DELETE"]
   */
  methods?: readonly ("GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS")[] | undefined;
  /**
   * Maximum delay of a retry in milliseconds. If the service asks for a longer one, the call rejects at once, and the
   * client's other calls wait for `maxDelay`; if it then asks for a longer one again, they wait no more. A call that would
   * have to wait longer than its own `maxDelay` is sent at once.
   * @default 60_000
   */
  maxDelay?: number | undefined;
  /**
   * Whether requests of these methods are retried after a network failure: no response, or a connection that closed
   * before the response was complete. A time limit that is over is not a network failure.
   * @default true
   */
  network?: boolean | undefined;
}

/** A retry that is about to begin. */
export interface RetryNotice extends CallFacts {
  /** The network failure; `undefined` if there was a response. */
  error: unknown;
  /** Number of the retry, from 1. */
  attempt: number;
  /**
   * Delay in milliseconds: what the service asked for, or else a random time between half of a bound and the bound,
   * which starts at 1 s and doubles with each retry. If a call fails again after the `Retry-After` of the
   * service, the delay is at least 1 s. After 429, it is the time until the client sends requests again;
   * other calls that wait may be sent first.
   */
  delay: number;
  /** Time in seconds that the service asked to wait; `undefined` if it did not. */
  retryAfter: number | undefined;
}
