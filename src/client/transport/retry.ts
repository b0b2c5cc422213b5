import { classifyFailure, createNetworkError } from "../errors/network-error.js";
import type { RetryNotice } from "../options/retry-options.js";
import type { Settings } from "../options/settings.js";
import type { CallFacts, HttpRequest } from "../request/build-request.js";
import { callListener } from "./call-listener.js";
import { parseRetryAfter } from "./retry-after.js";
import { type HttpResponse, sendRequest } from "./send-request.js";
import type { Throttle } from "./throttle.js";
import { wait } from "./timer.js";

type Retry = Omit<RetryNotice, Exclude<keyof CallFacts, "status"> | "attempt">;

/** How the requests of a call are sent: each by itself, or together with those of other calls. */
export interface Sender {
  /** Sends a request once, and keeps its `facts` up to date. */
  send(request: HttpRequest, settings: Settings): Promise<HttpResponse>;
  /** Waits before a retry, for a time in milliseconds. */
  wait(delay: number, signal: AbortSignal | undefined): Promise<void>;
}

const defaultSender: Sender = { send: sendRequest, wait };

/**
 * Sends a request until its response must not be retried or no retry is left, and resolves to the last response, even if
 * its status is an error.
 *
 * @throws {GraphError} if the call gets no complete response
 */
export async function sendWithRetries(
  request: HttpRequest,
  settings: Settings,
  throttle: Throttle,
  sender = defaultSender,
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
  let note = "";

  function getDelay(retryAfter: number | undefined): number {
    const count = throttled ? throttle.countFailedRounds(firstRound) : retries;
    if (retryAfter === undefined) return getBackoff(count, maxDelay);
    // A service that throttles again after its own Retry-After is not asked more than once a second.
    const minimum = throttled && count > 0 ? Math.min(1000, maxDelay) : 0;
    return Math.max(minimum, retryAfter * 1000);
  }

  /** Returns the retry that is due, or `undefined` if the response or error is final. */
  function planRetry(httpResponse: HttpResponse | undefined, error: unknown, round: number): Retry | undefined {
    const { status, headers } = httpResponse?.response ?? {};
    const retryAfter = headers && parseRetryAfter(headers);
    throttled = status === 429 ? httpResponse : undefined;
    const delay = getDelay(retryAfter);
    throttle.settle(round, httpResponse, delay);
    if (!takeRetry(status, error)) return undefined;
    if (delay > maxDelay) note = ` Retry-After is ${retryAfter} s, more than retry.maxDelay.`;
    return note ? undefined : { status, error, delay, retryAfter };
  }

  /** Whether the request is sent again. A retry that is not due to throttling is used up. */
  function takeRetry(status: number | undefined, error: unknown): boolean {
    if (throttled) return limit > 0 && throttle.countFailedRounds(firstRound) <= limit;
    const isTransient =
      status !== undefined
        ? status === 503 || status === 504
        : retry.network && classifyFailure(error, signal) === "network";
    return isTransient && isRepeatable && retries++ < limit;
  }

  try {
    for (let attempt = 1; ; attempt++) {
      const round = await throttle.acquire({ firstRound, limit, maxDelay, signal, throttled });
      if (typeof round === "object") return round;
      let httpResponse: HttpResponse | undefined;
      let error: unknown;
      try {
        httpResponse = await sender.send(request, settings);
      } catch (cause) {
        error = cause;
      }
      const next = planRetry(httpResponse, error, round);
      if (!next) {
        if (!httpResponse) throw error;
        return { note, ...httpResponse };
      }
      facts.status = undefined;
      await callListener("onRetry", onRetry, { ...facts, ...next, attempt }, timeout, signal);
      if (!throttled) await sender.wait(next.delay, signal);
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
