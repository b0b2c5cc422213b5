import { createNetworkError } from "../errors/network-error.js";
import type { CallSettings } from "../options/call-settings.js";
import type { ClientSettings } from "../options/client-settings.js";
import type { HttpRequest } from "../request/build-request.js";
import { callListener } from "./call-listener.js";
import { CallRetries } from "./call-retries.js";
import { type CallProgress, type HttpResponse, sendWithClaims } from "./send-request.js";
import type { Throttle } from "./throttle.js";
import { wait } from "./timer.js";

/** The last response of a call. */
export interface FinalResponse extends HttpResponse {
  /** Number of requests that were sent. */
  readonly attempts: number;
  /** Sentence for the message of the error: why the request was not retried. */
  readonly note?: string;
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
): Promise<FinalResponse> {
  const { facts } = request;
  const { signal, timeout } = call;
  const { limit, maxDelay } = call.retry;
  const retries = new CallRetries(facts.method, call, throttle);
  const progress: CallProgress = { attempts: 0, status: undefined };
  try {
    for (let attempt = 1; ; attempt++) {
      const { firstRound, throttled } = retries;
      const permit = await throttle.acquire({ limit, maxDelay, signal, firstRound, throttled });
      if (!("round" in permit)) return { ...permit, attempts: progress.attempts };
      const outcome = await sendWithClaims(request, call, client, progress).then(
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
      if (!retries.throttled) await wait(retry.delay, signal);
    }
  } catch (error) {
    throw createNetworkError(error, { ...facts, ...progress }, signal);
  }
}
