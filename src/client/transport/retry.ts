import { parseClaimsChallenge } from "../authentication/claims-challenge.js";
import { classifyFailure } from "../errors/network-error.js";
import type { Settings } from "../options/settings.js";
import type { HttpRequest } from "../request/build-request.js";
import { callListener } from "./call-listener.js";
import { parseRetryAfter } from "./retry-after.js";
import { type HttpResponse, sendRequest } from "./send-request.js";
import type { Turn } from "./throttle.js";
import { wait } from "./timer.js";

/** How the requests of a call are sent: each by itself, or together with those of other calls. */
export interface Sender {
  /** Sends a request once, and keeps its `facts` up to date. */
  send(request: HttpRequest, settings: Settings, claims: string | undefined): Promise<HttpResponse>;
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
  const { signal, retry, onRetry } = settings;
  // The service may have carried out a POST or PATCH whose response is lost.
  const isRepeatable = retry.methods?.includes(facts.method) ?? !["POST", "PATCH"].includes(facts.method);
  /** Number of retries that are not due to throttling. */
  let retries = 0;

  /** Whether the request is sent again. A retry that is not due to throttling is used up. */
  function takeRetry(status: number | undefined, error: unknown): boolean {
    if (status === 429) return !turn.isUsedUp();
    const isTransient =
      status === undefined
        ? retry.network && classifyFailure(error, signal) === "network"
        : status === 503 || status === 504;
    return isTransient && isRepeatable && retries++ < retry.limit;
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
    const delay = turn.settle(httpResponse, retryAfter, retries);
    const isRetried = takeRetry(status, error);
    if (!isRetried || delay > retry.maxDelay) {
      if (!httpResponse) throw error;
      const note = " Retry-After exceeds retry.maxDelay.";
      return isRetried ? { ...httpResponse, note } : httpResponse;
    }
    facts.status = undefined;
    await callListener("onRetry", onRetry, { ...facts, status, error, attempt, delay, retryAfter }, settings);
    if (status !== 429) await waitForRetry(delay, signal);
  }
}

/** Sends a request, and once more with a new token if the response is a claims challenge. */
async function sendWithClaims(
  send: Sender["send"],
  request: HttpRequest,
  settings: Settings,
  claims?: string,
): Promise<HttpResponse> {
  const httpResponse = await send(request, settings, claims);
  const { status, headers } = httpResponse.response;
  const isChallenge = status === 401 && !claims && typeof settings.accessToken !== "string";
  const newClaims = isChallenge && parseClaimsChallenge(headers);
  return newClaims ? sendWithClaims(send, request, settings, newClaims) : httpResponse;
}
