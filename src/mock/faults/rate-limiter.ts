import { HttpError } from "../http/http-error.js";
import type { RateLimit } from "./rate-limit.js";

/** The 429 of a rate limit. */
export class RateLimitError extends HttpError {
  override readonly name = "RateLimitError";

  constructor(
    { requests, window }: RateLimit,
    /** Whether the request came before the end of the wait that an earlier response asked for. */
    readonly isEarly: boolean,
    /** Milliseconds until the end of the window. */
    wait: number,
  ) {
    super(429, `The mock's \`rateLimit\` allows ${requests} requests in ${window} ms.`, {
      headers: { "retry-after": formatRetryAfter(wait, window) },
    });
  }
}

/** Counts requests, and refuses those that exceed the rate limit. */
export class RateLimiter {
  readonly #limit: RateLimit;
  readonly #clock: () => Date;
  /** Time in milliseconds of the first request in the window. */
  #start = Number.NEGATIVE_INFINITY;
  #count = 0;

  constructor(limit: RateLimit, clock: () => Date) {
    this.#limit = limit;
    this.#clock = clock;
  }

  /**
   * Counts a request.
   * @param isInBatch whether it came with others, so that it could not wait for the response to one of them
   * @throws {RateLimitError} if the window has no request left
   */
  countRequest(isInBatch: boolean): void {
    const { requests, window } = this.#limit;
    const now = this.#clock().getTime();
    const isOver = now < this.#start || now >= this.#start + window; // A test can turn its clock back.
    if (isOver) {
      this.#start = now;
      this.#count = 0;
    }
    this.#count += 1;
    if (this.#count <= requests) return;
    throw new RateLimitError(this.#limit, !isInBatch && this.#count > requests + 1, this.#start + window - now);
  }

  /** Ends the window. */
  reset(): void {
    this.#start = Number.NEGATIVE_INFINITY;
  }
}

/** Formats whole seconds, which is all that some clients read, unless the window itself has a fraction of a second. */
function formatRetryAfter(milliseconds: number, window: number): string {
  return String(window % 1000 === 0 ? Math.ceil(milliseconds / 1000) : milliseconds / 1000);
}
