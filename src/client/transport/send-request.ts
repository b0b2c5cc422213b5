import type { FetchResponse } from "../../../generated/call-types.js";
import { getAccessToken } from "../authentication/access-token.js";
import { parseClaimsChallenge } from "../authentication/claims-challenge.js";
import { redactError, redactToken } from "../authentication/redact-token.js";
import type { Settings } from "../options/settings.js";
import type { HttpRequest } from "../request/build-request.js";
import { runWithTimeLimit } from "./time-limit.js";

/** A complete response, with the token redacted from its text. */
export interface HttpResponse {
  readonly response: FetchResponse;
  readonly text: string;
}

/**
 * Sends a request, and once more with a new token if the service answers with a claims challenge.
 *
 * @throws {OptionError} if the token is not valid
 */
export async function sendWithClaims(request: HttpRequest, settings: Settings): Promise<HttpResponse> {
  const httpResponse = await sendRequest(request, settings);
  const { status, headers } = httpResponse.response;
  const claims = status === 401 ? parseClaimsChallenge(headers) : undefined;
  if (claims === undefined || typeof settings.accessToken === "string") return httpResponse;
  return sendRequest(request, settings, claims);
}

/**
 * Sends a request once. It ends when the body is read, the time is over or the signal aborts, even if `fetch` or the
 * `accessToken` function does not end. It does not follow redirects, because a redirect can lead to another origin and
 * turns a POST into a GET. It keeps `facts` up to date.
 */
function sendRequest(
  { facts, headers, body }: HttpRequest,
  { accessToken, scope, fetch, timeout, signal: callerSignal }: Settings,
  claims?: string,
): Promise<HttpResponse> {
  async function authorizeAndFetch(signal: AbortSignal): Promise<HttpResponse> {
    const token = await getAccessToken(accessToken, scope, { claims, signal });
    signal.throwIfAborted();
    try {
      const { method, url } = facts;
      const authorizedHeaders = { ...headers, authorization: `Bearer ${token}` };
      facts.attempts++;
      const response = await fetch(url, { method, headers: authorizedHeaders, body, signal, redirect: "manual" });
      facts.status = response.status;
      return { response, text: redactToken(await response.text(), token) };
    } catch (error) {
      throw redactError(error, token);
    }
  }
  return runWithTimeLimit(authorizeAndFetch, "The request", timeout, callerSignal);
}
