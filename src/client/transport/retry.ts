import { parseClaimsChallenge } from "../authentication/claims-challenge.js";
import { classifyFailure } from "../errors/network-error.js";
import type { Settings } from "../options/settings.js";
import type { HttpRequest } from "../request/build-request.js";
import { callListener } from "./call-listener.js";
import { parseRetryAfter } from "./retry-after.js";
import { computeRetryDelay } from "./retry-delay.js";
import { type HttpResponse, sendRequest } from "./send-request.js";
import type { Turn } from "./throttle.js";
import { wait } from "./timer.js";

/** How the requests of a call are sent: each by itself, or together with those of other calls. */
export interface Sender {
  /** Sends a request once, and keeps its `facts` up to date. */
  send(request: HttpRequest, settings: Settings, claims?: string): Promise<HttpResponse>;
  /** Waits before a retry, for a time in milliseconds. */
  wait(delay: number, signal: AbortSignal | undefined): Promise<void>;
}

/**
 * Sends a request until its response must not be retried or no retry is left, and resolves to the last response, even if
 * its status is an error.
 *
 * @throws any error, if the call gets no complete response
 */
export async function sendWithRetries(
  request: HttpRequest,
  settings: Settings,
  turn: Turn,
  send: Sender["send"] = sendRequest,
  waitForRetry: Sender["wait"] = wait,
): Promise<HttpResponse> {
  const { facts } = request;
  const { signal, retry } = settings;
  /** Number of retries that are not due to throttling. */
  let retries = 0;

  /** Records the response, and returns the delay of the retry in milliseconds, or `false` if there is none. */
  function takeRetry(
    httpResponse: HttpResponse | undefined,
    status: number | undefined,
    retryAfter: number | undefined,
    error: unknown,
  ): number | false {
    if (httpResponse && status === 429) return turn.reject(httpResponse, retryAfter);
    turn.accept(httpResponse);
    const isTransient = httpResponse
      ? status === 503 || status === 504
      : retry.network && classifyFailure(error, signal) === "network";
    return (
      isTransient &&
      retry.methods.includes(facts.method) &&
      retries < retry.limit &&
      computeRetryDelay(retries++, retryAfter, retry.maxDelay)
    );
  }

  for (let attempt = 1; ; attempt++) {
    const lastResponse = await turn.acquire();
    if (lastResponse) return lastResponse;
    let error: unknown;
    const httpResponse = await sendWithClaims(send, request, settings).catch((cause: unknown) => {
      error = cause;
      return undefined;
    });
    const response = httpResponse?.response;
    const status = response?.status;
    const retryAfter = parseRetryAfter(response?.headers);
    const delay = takeRetry(httpResponse, status, retryAfter, error);
    if (delay === false || delay > retry.maxDelay) {
      if (!httpResponse) throw error;
      return delay ? { ...httpResponse, note: " Retry-After exceeds retry.maxDelay." } : httpResponse;
    }
    facts.status = undefined;
    await callListener("onRetry", { ...facts, status, error, attempt, delay, retryAfter }, settings);
    if (status !== 429) await waitForRetry(delay, signal);
  }
}

/** Sends a request, and once more with a new token if the response is a claims challenge. */
async function sendWithClaims(send: Sender["send"], request: HttpRequest, settings: Settings): Promise<HttpResponse> {
  const httpResponse = await send(request, settings);
  const { status, headers } = httpResponse.response;
  const isChallenge = status === 401 && typeof settings.accessToken !== "string";
  const claims = isChallenge && parseClaimsChallenge(headers);
  return claims ? send(request, settings, claims) : httpResponse;
}
