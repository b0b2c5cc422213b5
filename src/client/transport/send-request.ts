import type { FetchResponse } from "../../../generated/call-types.js";
import { getAccessToken } from "../authentication/access-token.js";
import { createRedact, type Redact, redactError } from "../authentication/redact-token.js";
import type { Settings } from "../options/settings.js";
import type { HttpRequest } from "../request/build-request.js";
import { type Deadline, runWithTimeLimit } from "./time-limit.js";

/** A complete response, with the token redacted from its text. */
export interface HttpResponse {
  readonly response: FetchResponse;
  readonly text: string;
  /** Redacts the token of the request in what else an error contains of the response. */
  readonly redact: Redact;
  /** Why the request failed or was not retried: a sentence for the message of the error. */
  readonly note?: string | undefined;
}

/**
 * Sends a request once, and keeps its `facts` up to date. It ends when the body is read, the time is over or the signal
 * aborts, even if `fetch` or the `accessToken` function does not end. No redirect is followed, because a redirect can lead
 * to another origin and turns a POST into a GET.
 *
 * @param claims what a new token must contain
 * @throws {OptionError} if the token is not valid
 */
export async function sendRequest(request: HttpRequest, settings: Settings, claims?: string): Promise<HttpResponse> {
  const { facts } = request;
  const { fetch } = settings; // Not called as a method: that of a browser does not accept another `this`.
  async function authorizeAndFetch(deadline: Deadline): Promise<HttpResponse> {
    const token = await getAccessToken(settings, claims, deadline);
    const redact = createRedact(token);
    if (deadline.isOver) throw deadline.signal.reason;
    try {
      facts.attempts++;
      const response = await fetch(facts.url, {
        method: facts.method,
        headers: { ...request.headers, authorization: `Bearer ${token}` },
        body: request.body,
        redirect: "manual",
        // Last, because members after a getter take as long as the rest of a call.
        get signal() {
          return deadline.signal;
        },
      });
      facts.status = response.status || undefined; // Browsers hide that of a redirect.
      // The call has ended, so nothing else would read the body. That of node-fetch has no `cancel`; its signal ends it.
      if (deadline.isOver) await (response.body as Partial<ReadableStream> | null)?.cancel?.();
      // The status and headers of an error say enough, even if its body is incomplete.
      const text = await response.text().catch((error: unknown) => {
        if (response.ok) throw error;
        return "";
      });
      return { response, text: redact(text), redact };
    } catch (error) {
      throw redactError(error, redact);
    }
  }
  return runWithTimeLimit(authorizeAndFetch, "The request", settings);
}
