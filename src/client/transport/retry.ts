import { createNetworkError } from "../errors/network-error.js";
import type { CallSettings } from "../options/call-settings.js";
import type { ClientSettings } from "../options/client-settings.js";
import type { HttpRequest } from "../request/build-request.js";
import { callListener } from "./call-listener.js";
import { CallRetries } from "./call-retries.js";
import type { CallProgress, HttpResponse } from "./send-request.js";
import type { Permit, Throttle, Turn } from "./throttle.js";

/** The last response of a call. */
export interface FinalResponse extends HttpResponse {
  /** Number of requests that were sent. */
  readonly attempts: number;
}

/** How a call sends its requests: each on its own, or together with those of other calls. */
export interface Sender {
  /** Waits for the turn of the call, as `Throttle.acquire` does. */
  acquire(turn: Turn): Promise<Permit | HttpResponse>;
  /** Sends the request once, and keeps `progress` up to date. */
  send(request: HttpRequest, call: CallSettings, client: ClientSettings, progress: CallProgress): Promise<HttpResponse>;
  /** Waits before a retry, for a time in milliseconds. */
  wait(delay: number, signal: AbortSignal | undefined): Promise<void>;
}

/**
 * Sends a request until its response must not be retried or no retry is left, and resolves to the last response,
 * whatever its status.
 *
 * @throws {GraphError} if there is no complete response
 */
export async function sendWithRetries(
  request: HttpRequest,
  call: CallSettings,
  client: ClientSettings,
  throttle: Throttle,
  sender: Sender,
): Promise<FinalResponse> {
  const { facts } = request;
  const { signal, timeout } = call;
  const { limit, maxDelay } = call.retry;
  const retries = new CallRetries(facts.method, call, throttle);
  const progress: CallProgress = { attempts: 0, status: undefined };
  try {
    for (let attempt = 1; ; attempt++) {
      const { firstRound, throttled } = retries;
      const permit = await sender.acquire({ limit, maxDelay, signal, firstRound, throttled });
      if (!("round" in permit)) return { ...permit, attempts: progress.attempts };
      const outcome = await sender.send(request, call, client, progress).then(
        (httpResponse) => ({ httpResponse, retry: retries.planAfterResponse(httpResponse, permit) }),
        (error: unknown) => ({ error, retry: retries.planAfterFailure(error, permit) }),
      );
      const { retry } = outcome;
      if (!retry || retry.delay > maxDelay) {
        if ("error" in outcome) throw outcome.error;
        const note = retry && ` Retry-After is ${retry.retryAfter} s, more than retry.maxDelay.`;
        return { ...outcome.httpResponse, attempts: progress.attempts, ...(note && { note }) };
      }
      progress.status = undefined;
      await callListener("onRetry", client.onRetry, { ...facts, ...retry, attempt }, timeout, signal);
      if (!retries.throttled) await sender.wait(retry.delay, signal);
    }
  } catch (error) {
    throw createNetworkError(error, { ...facts, ...progress }, signal);
  }
}
