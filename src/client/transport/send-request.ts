import type { FetchResponse } from "../../../generated/call-types.js";
import { getAccessToken } from "../authentication/access-token.js";
import { parseClaimsChallenge } from "../authentication/claims-challenge.js";
import { redactError, redactToken } from "../authentication/redact-token.js";
import { getMember } from "../json.js";
import type { Settings } from "../options/settings.js";
import type { HttpRequest } from "../request/build-request.js";
import { runWithTimeLimit } from "./time-limit.js";

/** A complete response, with the token redacted from its text. */
export interface HttpResponse {
  readonly response: FetchResponse;
  readonly text: string;
  /** Why the request failed or was not retried: a sentence for the message of the error. */
  readonly note?: string | undefined;
}

/**
 * Sends a request, and once more with a new token if the service answers with a claims challenge. It keeps `facts` up to
 * date. Each request ends when the body is read, the time is over or the signal aborts, even if `fetch` or the
 * `accessToken` function does not end. No redirect is followed, because a redirect can lead to another origin and turns a
 * POST into a GET.
 *
 * @throws {OptionError} if the token is not valid
 */
export async function sendRequest(request: HttpRequest, settings: Settings, claims?: string): Promise<HttpResponse> {
  const { facts, body } = request;
  const { method, url } = facts;
  const { accessToken, fetch = globalThis.fetch, timeout } = settings;
  async function authorizeAndFetch(signal: AbortSignal): Promise<HttpResponse> {
    const token = await getAccessToken(settings, { claims, signal });
    signal.throwIfAborted();
    try {
      const headers = { ...request.headers, authorization: `Bearer ${token}` };
      facts.attempts++;
      const response = await fetch(url, { method, headers, body, signal, redirect: "manual" });
      facts.status = response.status || undefined; // Browsers hide that of a redirect.
      if (signal.aborted) await cancelBody(response); // The call has ended, so nothing else would read the body.
      return { response, text: redactToken(await response.text(), token) };
    } catch (error) {
      throw redactError(error, token);
    }
  }
  // Whoever acquires a token may keep the signal when the call has ended, so another call must not use it.
  const isFixed = typeof accessToken === "string";
  const httpResponse = await runWithTimeLimit(authorizeAndFetch, "The request", timeout, settings.signal, isFixed);
  const { status, headers } = httpResponse.response;
  const isChallenge = status === 401 && !claims && !isFixed;
  const newClaims = isChallenge && parseClaimsChallenge(headers);
  return newClaims ? sendRequest(request, settings, newClaims) : httpResponse;
}

/** The body of node-fetch is a stream of Node.js without `cancel`; its signal ends it. */
async function cancelBody({ body }: FetchResponse): Promise<void> {
  const cancel = getMember(body, "cancel");
  if (typeof cancel === "function") await cancel.call(body);
}
