import { getAccessToken } from "../authentication/access-token.js";
import { redactError, redactToken } from "../authentication/redact-token.js";
import { createOptionError } from "../errors/option-error.js";
import type { ClientOptions } from "../options.js";
import type { HttpRequest } from "../request/build-request.js";
import { startTimer } from "./timer.js";

/** A complete response, with the token redacted from its text. */
export interface HttpResponse {
  readonly response: Response;
  readonly text: string;
  /** Sentence for the message of the error: why the request was not retried. */
  readonly note?: string;
}

/** Receives the status of each response before its body is read, and `undefined` before a retry. */
export type StatusListener = (status: number | undefined) => void;

/**
 * Sends a request once. It ends when the body is read, the time is over or the signal aborts, even if `fetch` or the
 * `accessToken` function does not end.
 * @param timeout milliseconds for the token, the response and its body together
 * @throws {OptionError} if `timeout` or the token is not valid
 */
export async function sendRequest(
  { facts, headers, body }: HttpRequest,
  { accessToken, fetch = globalThis.fetch }: ClientOptions,
  timeout: number,
  callerSignal?: AbortSignal,
  onStatus?: StatusListener,
): Promise<HttpResponse> {
  if (!(timeout > 0)) throw createOptionError("timeout", "a positive number of milliseconds", timeout);
  callerSignal?.throwIfAborted();
  const { method, url } = facts;
  const controller = new AbortController();
  const { signal } = controller;
  const { elapsed, stop } = startTimer(timeout, callerSignal);
  const ended = elapsed.then(() => {
    throw new DOMException(`The request timed out after ${timeout} ms.`, "TimeoutError");
  });
  ended.catch((reason: unknown) => controller.abort(reason));

  async function authorizeAndFetch(): Promise<HttpResponse> {
    const token = await getAccessToken(accessToken);
    signal.throwIfAborted();
    try {
      const authorizedHeaders = { ...headers, authorization: `Bearer ${token}` };
      const response = await fetch(url, { method, headers: authorizedHeaders, body, signal });
      onStatus?.(response.status);
      if (signal.aborted) await response.body?.cancel(); // The call has ended, so nothing else would read the body.
      return { response, text: redactToken(await response.text(), token) };
    } catch (error) {
      throw redactError(error, token);
    }
  }

  try {
    return await Promise.race([ended, authorizeAndFetch()]);
  } finally {
    stop();
  }
}
