import { classifyFailure, createNetworkError } from "../errors/network-error.js";
import type { RetryNotice } from "../options/retry-options.js";
import type { Settings } from "../options/settings.js";
import type { CallFacts, HttpRequest } from "../request/build-request.js";
import { callListener } from "./call-listener.js";
import { parseRetryAfter } from "./retry-after.js";
import { type HttpResponse, sendRequest } from "./send-request.js";
import type { Throttle } from "./throttle.js";
import { wait } from "./timer.js";

/** What became of a request: a response, or an error if there is no complete one. */
interface Outcome {
  httpResponse?: HttpResponse;
  error?: unknown;
}

type Retry = Omit<RetryNotice, Exclude<keyof CallFacts, "status"> | "attempt">;

/**
 * Sends a request until its response must not be retried or no retry is left, and resolves to the last response,
 * whatever its status.
 *
 * @throws {GraphError} if there is no complete response
 */
export async function sendWithRetries(
  request: HttpRequest,
  settings: Settings,
  throttle: Throttle,
): Promise<HttpResponse> {
  const { facts } = request;
  const { signal, timeout, retry, onRetry } = settings;
  const { limit, maxDelay } = retry;
  // The service may have carried out a POST or PATCH whose response is lost.
  const isRepeatable = retry.methods?.includes(facts.method) ?? !["POST", "PATCH"].includes(facts.method);
  const firstRound = throttle.getRound();
  /** Number of retries that are not due to throttling. */
  let retries = 0;
  let throttled: HttpResponse | undefined;

  /** Returns the retry that is due, or `undefined` if the outcome is final. */
  function planRetry(outcome: Outcome, round: number): Retry | undefined {
    const { httpResponse } = outcome;
    throttled = httpResponse?.response.status === 429 ? httpResponse : undefined;
    if (!throttled) {
      throttle.settle(round, httpResponse, 0);
      return isTransient(outcome) ? createRetry(outcome, retries++) : undefined;
    }
    const next = createRetry(outcome, throttle.countFailedRounds(firstRound));
    throttle.settle(round, httpResponse, next.delay);
    return limit > 0 && throttle.countFailedRounds(firstRound) <= limit ? next : undefined;
  }

  /** Whether the request may succeed if it is sent again. */
  function isTransient({ httpResponse, error }: Outcome): boolean {
    const isFailure = httpResponse
      ? [503, 504].includes(httpResponse.response.status)
      : retry.network && classifyFailure(error, signal) === "network";
    return isFailure && retries < limit && isRepeatable;
  }

  function createRetry({ httpResponse, error }: Outcome, count: number): Retry {
    const { status, headers } = httpResponse?.response ?? {};
    const retryAfter = headers && parseRetryAfter(headers);
    return {
      status,
      error,
      delay: retryAfter === undefined ? getBackoff(count, maxDelay) : retryAfter * 1000,
      retryAfter,
    };
  }

  try {
    for (let attempt = 1; ; attempt++) {
      const round = await throttle.acquire({ firstRound, limit, maxDelay, signal, throttled });
      if (typeof round === "object") return round;
      const outcome: Outcome = await sendRequest(request, settings).then(
        (httpResponse) => ({ httpResponse }),
        (error: unknown) => ({ error }),
      );
      const next = planRetry(outcome, round);
      if (!next || next.delay > maxDelay) {
        if (!outcome.httpResponse) throw outcome.error;
        const note = next && ` Retry-After is ${next.retryAfter} s, more than retry.maxDelay.`;
        return { ...outcome.httpResponse, note };
      }
      facts.status = undefined;
      await callListener("onRetry", onRetry, { ...facts, ...next, attempt }, timeout, signal);
      if (!throttled) await wait(next.delay, signal);
    }
  } catch (error) {
    throw createNetworkError(error, facts, signal);
  }
}

/**
 * Returns a random delay in milliseconds between half of a bound and the bound, which starts at 1 s and doubles with each
 * retry. It is random because clients that failed together would otherwise retry together, and has a minimum because a
 * limit per second is over only then.
 */
function getBackoff(retries: number, maxDelay: number): number {
  return Math.min(maxDelay, 1000 * 2 ** retries) * (0.5 + Math.random() / 2);
}
