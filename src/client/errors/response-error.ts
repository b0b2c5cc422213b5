import type { FetchResponse } from "../../../generated/call-types.js";
import type { ErrorEnvelope } from "../../../generated/types.js";
import { parseClaimsChallenge } from "../authentication/claims-challenge.js";
import { getMember, isObject } from "../json.js";
import type { CallFacts } from "../request/build-request.js";
import { parseRetryAfter } from "../transport/retry-after.js";
import type { HttpResponse } from "../transport/send-request.js";
import { GraphError, type GraphErrorFacts } from "./graph-error.js";

/** Returns what an error says about a call and its response. */
export function getResponseFacts(call: CallFacts, { status, headers }: FetchResponse): GraphErrorFacts {
  return {
    ...call,
    status: status || undefined, // That of the call is unknown while it waits; browsers hide that of a redirect.
    headers,
    requestId: headers.get("request-id") ?? undefined,
    retryAfter: parseRetryAfter(headers),
    claims: parseClaimsChallenge(headers),
  };
}

/** Creates the error of a response that is not a success: from its OData error, or else from its status and body. */
export function createResponseError(
  { response, text: body, note = "" }: HttpResponse,
  data: unknown,
  facts: GraphErrorFacts,
): GraphError {
  const error = getMember(data, "error");
  if (!isODataError(error)) {
    const code = hasErrorCode(data) ? data.error.code : undefined;
    return new GraphError(describeResponse(response, body) + note, { ...facts, code, body });
  }
  const { code, message, details, innerError } = error;
  return new GraphError(message + note, {
    ...facts,
    code,
    details: Array.isArray(details) ? details.filter(isObject) : [],
    innerError,
    requestId: innerError?.["request-id"] ?? facts.requestId,
    clientRequestId: innerError?.["client-request-id"] ?? facts.clientRequestId,
    date: innerError?.date,
  });
}

/** Whether the body is an error, if only an incomplete OData error. */
export function hasErrorCode(data: unknown): data is { error: { code: string } } {
  return isString(getMember(getMember(data, "error"), "code"));
}

/** Whether the value has both members that the contract requires of an OData error. */
function isODataError(error: unknown): error is ErrorEnvelope["error"] {
  return isString(getMember(error, "code")) && isString(getMember(error, "message"));
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}

function describeResponse({ status, headers, redirected, url }: FetchResponse, body: string): string {
  // Browsers hide status and location of a redirect (0), and a custom `fetch` can follow one in spite of its options.
  if (redirected || (status < 400 && (status < 200 || status >= 300))) {
    const location = redirected ? url : headers.get("location");
    const target = location ? ` to ${location}` : "";
    return `Microsoft Graph returned a redirect (${status || "hidden by the browser"})${target}, which the client does not follow.`;
  }
  return `Microsoft Graph returned ${status} with an unexpected body: ${body.slice(0, 200) || "(empty)"}`;
}
