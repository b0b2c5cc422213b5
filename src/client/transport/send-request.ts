import { currentToken } from "../authentication/access-token.js";
import { struckOut, withoutToken } from "../authentication/redact-token.js";
import { unusable } from "../errors/option-error.js";
import type { ClientOptions } from "../options.js";
import type { Outgoing } from "../request/build-request.js";
import { startTimer } from "./timer.js";

/** An answer, read to its end. */
export interface Answered {
  readonly response: Response;
  readonly text: string;
  /** Why there was no other attempt, where the caller should be told. */
  readonly note?: string;
}

/**
 * Sends a request once. It ends with its body, its time or the signal, even where `fetch` or the token would not.
 * @param timeout milliseconds for token, answer and body together
 */
export async function attempt(
  { facts, headers, body }: Outgoing,
  { accessToken, fetch = globalThis.fetch }: ClientOptions,
  timeout: number,
  caller: AbortSignal | undefined,
): Promise<Answered> {
  if (!(timeout > 0)) throw unusable("timeout", timeout, "milliseconds above 0");
  const { method, url } = facts;
  caller?.throwIfAborted();
  const controller = new AbortController();
  const { signal } = controller;
  const { elapsed, stop } = startTimer(timeout, caller);
  const ended = elapsed.then(() => {
    throw new DOMException("Microsoft Graph did not answer in time.", "TimeoutError");
  });
  ended.catch((reason: unknown) => controller.abort(reason));

  async function answered(): Promise<Answered> {
    const token = await currentToken(accessToken);
    signal.throwIfAborted();
    try {
      const authorized = { ...headers, authorization: `Bearer ${token}` };
      const response = await fetch(url, { method, headers: authorized, body, signal });
      facts.status = response.status;
      if (signal.aborted) await response.body?.cancel(); // It came too late, and nobody would read it to its end.
      return { response, text: struckOut(await response.text(), token) };
    } catch (error) {
      throw withoutToken(error, token);
    }
  }

  try {
    return await Promise.race([ended, answered()]);
  } finally {
    stop();
  }
}
