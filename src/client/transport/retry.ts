import { OptionError } from "../errors/option-error.js";
import type { ClientOptions, RetryOptions } from "../options.js";
import type { CallFacts } from "../request/build-request.js";
import { parseRetryAfter } from "./retry-after.js";
import type { HttpResponse, StatusListener } from "./send-request.js";
import { startTimer } from "./timer.js";

/**
 * Methods that are retried after 503 and 504, because sending them twice does no harm. The service may have carried out
 * a POST or PATCH before it returned such a status.
 */
const idempotentMethods = ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"];

/** Sends a request until its response must not be retried or no retry is left, and resolves to the last response. */
export async function sendWithRetries(
  send: () => Promise<HttpResponse>,
  facts: CallFacts,
  { limit = 3, maxDelay = 60_000, methods }: RetryOptions,
  onRetry: ClientOptions["onRetry"],
  signal?: AbortSignal,
  onStatus?: StatusListener,
): Promise<HttpResponse> {
  const retriedMethods: readonly string[] = methods ?? idempotentMethods;
  for (let attempt = 1; ; attempt++) {
    const httpResponse = await send();
    const { status, headers } = httpResponse.response;
    const isUnavailable = status === 503 || status === 504;
    const isRetryable = status === 429 || (isUnavailable && retriedMethods.includes(facts.method));
    // Not `attempt > limit`, which would never be true for NaN.
    if (!(isRetryable && attempt <= limit)) return httpResponse;
    const retryAfter = parseRetryAfter(headers.get("retry-after"));
    const delay = retryAfter === undefined ? getBackoff(attempt, maxDelay) : retryAfter * 1000;
    if (delay > maxDelay) {
      return { ...httpResponse, note: ` Retry-After is ${retryAfter} s, more than retry.maxDelay.` };
    }
    onStatus?.(undefined);
    try {
      await onRetry?.({ ...facts, status, attempt, delay, retryAfter });
    } catch (error) {
      throw new OptionError("onRetry", "The onRetry function failed.", error);
    }
    await startTimer(delay, signal).elapsed;
  }
}

/**
 * Returns a random delay in milliseconds, up to a bound that starts at 1 s and doubles with each retry ("full jitter"):
 * clients that were throttled together do not retry together.
 */
function getBackoff(attempt: number, maxDelay: number): number {
  return Math.random() * Math.min(maxDelay, 1000 * 2 ** (attempt - 1));
}
