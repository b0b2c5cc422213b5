import type { FetchResponse } from "../../../generated/call-types.js";
import { getAccessToken } from "../authentication/access-token.js";
import { parseClaimsChallenge } from "../authentication/claims-challenge.js";
import { redactError, redactToken } from "../authentication/redact-token.js";
import type { CallSettings } from "../options/call-settings.js";
import type { ClientSettings } from "../options/client-settings.js";
import type { HttpRequest } from "../request/build-request.js";
import { runWithTimeLimit } from "./time-limit.js";

/** A complete response, with the token redacted from its text. */
export interface HttpResponse {
  readonly response: FetchResponse;
  readonly text: string;
  /** Why the response is no success: a sentence for the message of the error. */
  readonly note?: string;
}

/** What is known of a call that has no response yet; `sendRequest` keeps it up to date. */
export interface CallProgress {
  /** Number of requests that were sent. */
  attempts: number;
  /** Status of the current response, before its body is read. */
  status: number | undefined;
}

/**
 * Sends a request, and once more with a new token if the service answers with a claims challenge.
 *
 * @throws {OptionError} if the token is not valid
 */
export async function sendWithClaims(
  request: HttpRequest,
  call: CallSettings,
  client: ClientSettings,
  progress: CallProgress,
): Promise<HttpResponse> {
  const httpResponse = await sendRequest(request, call, client, progress);
  const { status, headers } = httpResponse.response;
  const claims = status === 401 ? parseClaimsChallenge(headers) : undefined;
  if (claims === undefined || typeof client.accessToken === "string") return httpResponse;
  return sendRequest(request, call, client, progress, claims);
}

/**
 * Sends a request once. It ends when the body is read, the time is over or the signal aborts, even if `fetch` or the
 * `accessToken` function does not end. It does not follow redirects, because a redirect can lead to another origin and
 * turns a POST into a GET.
 */
function sendRequest(
  { facts, headers, body }: HttpRequest,
  { timeout, signal: callerSignal }: CallSettings,
  { accessToken, scope, fetch }: ClientSettings,
  progress: CallProgress,
  claims?: string,
): Promise<HttpResponse> {
  async function authorizeAndFetch(signal: AbortSignal): Promise<HttpResponse> {
    const token = await getAccessToken(accessToken, scope, { claims, signal });
    signal.throwIfAborted();
    try {
      const { method, url } = facts;
      const authorizedHeaders = { ...headers, authorization: `Bearer ${token}` };
      progress.attempts++;
      const response = await fetch(url, { method, headers: authorizedHeaders, body, signal, redirect: "manual" });
      progress.status = response.status;
      if (signal.aborted) await cancelBody(response); // The call has ended, so nothing else would read the body.
      return { response, text: redactToken(await response.text(), token) };
    } catch (error) {
      throw redactError(error, token);
    }
  }
  return runWithTimeLimit(authorizeAndFetch, "The request", timeout, callerSignal);
}

/** The body of node-fetch is a stream of Node without `cancel`; its signal ends it. */
async function cancelBody({ body }: FetchResponse): Promise<void> {
  if (body && "cancel" in body && typeof body.cancel === "function") await body.cancel();
}
