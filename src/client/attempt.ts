import type { AccessToken, Fetch } from "./options.js";
import type { Outgoing } from "./outgoing.js";
import { withoutToken } from "./secrecy.js";
import { startTimer } from "./timer.js";
import { currentToken } from "./token.js";

/** An answer, read to its end. */
export interface Answered {
  readonly response: Response;
  readonly text: string;
  /** The token that it was asked with. */
  readonly token: string;
  /** Why there was no other attempt, where the caller should be told. */
  readonly note?: string;
}

export interface Limits {
  accessToken: AccessToken;
  fetch: Fetch;
  /** Milliseconds for token, answer and body together. */
  timeout: number;
}

/** Sends a request once. It ends with its body, its time or the signal, even where `fetch` or the token would not. */
export async function attempt(
  { facts, headers, body }: Outgoing,
  { accessToken, fetch, timeout }: Limits,
  caller?: AbortSignal,
): Promise<Answered> {
  const { method, url } = facts;
  facts.status = undefined;
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
      return { response, text: await response.text(), token };
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
