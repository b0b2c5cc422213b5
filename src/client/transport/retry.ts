import { OptionError } from "../errors/option-error.js";
import type { ClientOptions, RetryOptions } from "../options.js";
import type { CallFacts } from "../request/build-request.js";
import { parseRetryAfter } from "./retry-after.js";
import type { Answered } from "./send-request.js";
import { startTimer } from "./timer.js";

/** Methods whose request does no more when it is done twice. */
const repeatable = ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"];

/** Milliseconds up to which the first wait is drawn; for each later one they double. */
const firstDelay = 1000;

/** Sends until there is an answer to keep: one that another attempt would not better, or the last that is allowed. */
export async function withRetry(
  send: () => Promise<Answered>,
  facts: CallFacts,
  { limit = 3, maxDelay = 60_000, methods }: RetryOptions,
  onRetry: ClientOptions["onRetry"],
  signal: AbortSignal | undefined,
): Promise<Answered> {
  const repeated: readonly string[] = methods ?? repeatable;
  for (let attempt = 1; ; attempt++) {
    const answered = await send();
    const { status, headers } = answered.response;
    const unavailable = status === 503 || status === 504;
    // Written so that a limit which is no number ends it.
    if (!(attempt <= limit && (status === 429 || (unavailable && repeated.includes(facts.method))))) return answered;
    const retryAfter = parseRetryAfter(headers.get("retry-after"));
    const delay = retryAfter === undefined ? backOff(attempt, maxDelay) : retryAfter * 1000;
    if (delay > maxDelay) return { ...answered, note: ` It asks to wait ${retryAfter} s, more than retry.maxDelay.` };
    facts.status = undefined;
    try {
      await onRetry?.({ ...facts, status, attempt, delay, retryAfter });
    } catch (error) {
      throw new OptionError("onRetry", "onRetry failed.", error);
    }
    await startTimer(delay, signal).elapsed;
  }
}

/** Full jitter, so that callers who were refused together do not come back together. */
function backOff(attempt: number, maxDelay: number): number {
  return Math.random() * Math.min(maxDelay, firstDelay * 2 ** (attempt - 1));
}
