import { classifyFailure } from "../errors/network-error.js";
import type { CallSettings } from "../options/call-settings.js";
import type { RetryNotice } from "../options/retry-options.js";
import { parseRetryAfter } from "./retry-after.js";
import type { HttpResponse } from "./send-request.js";
import type { Permit, Throttle } from "./throttle.js";

/** A retry that is due, as `onRetry` is told of it. */
export type Retry = Pick<RetryNotice, "status" | "error" | "delay" | "retryAfter">;

/** Decides whether the request of a call is sent again, and tells the throttle of the client what happened to it. */
export class CallRetries {
  /** The response of the last request if the service throttled it. */
  throttled: HttpResponse | undefined;
  readonly firstRound: number;
  /** Number of retries after failures other than throttling. */
  #count = 0;
  readonly #method: string;
  readonly #call: CallSettings;
  readonly #throttle: Throttle;

  constructor(method: string, call: CallSettings, throttle: Throttle) {
    this.firstRound = throttle.round;
    this.#method = method;
    this.#call = call;
    this.#throttle = throttle;
  }

  /** Returns the retry after a response, or `undefined` if the response is final. */
  planAfterResponse(httpResponse: HttpResponse, permit: Permit): Retry | undefined {
    const { status, headers } = httpResponse.response;
    const retryAfter = parseRetryAfter(headers);
    const isThrottled = status === 429;
    const failures = isThrottled ? this.#throttle.countFailedRounds(this.firstRound) : this.#count;
    const delay = retryAfter === undefined ? this.#getBackoff(failures) : retryAfter * 1000;
    this.throttled = isThrottled ? httpResponse : undefined;
    if (isThrottled) this.#throttle.reject(permit, delay, httpResponse);
    else this.#throttle.succeed(permit);
    const isUnavailable = status === 503 || status === 504;
    const isRetried = isThrottled
      ? this.#throttle.countFailedRounds(this.firstRound) <= this.#call.retry.limit
      : isUnavailable && this.#takeRetry();
    return isRetried ? { status, error: undefined, delay, retryAfter } : undefined;
  }

  /** Returns the retry after a failure without a complete response, or `undefined` if the failure is final. */
  planAfterFailure(error: unknown, permit: Permit): Retry | undefined {
    this.throttled = undefined;
    this.#throttle.release(permit);
    const { signal, retry } = this.#call;
    const delay = this.#getBackoff(this.#count);
    const isRetried = retry.network && classifyFailure(error, signal) === "network" && this.#takeRetry();
    return isRetried ? { status: undefined, error, delay, retryAfter: undefined } : undefined;
  }

  /** Whether the method may be repeated and a retry is left, which is then used up. */
  #takeRetry(): boolean {
    const { limit, methods } = this.#call.retry;
    return methods.includes(this.#method) && this.#count++ < limit;
  }

  /**
   * Returns a random delay in milliseconds between half of a bound and the bound, which starts at 1 s and doubles with
   * each failure. It is random because clients that failed together would otherwise retry together, and has a minimum
   * because a limit per second is over only then.
   */
  #getBackoff(failures: number): number {
    const bound = Math.min(this.#call.retry.maxDelay, 1000 * 2 ** failures);
    return bound * (0.5 + Math.random() / 2);
  }
}
