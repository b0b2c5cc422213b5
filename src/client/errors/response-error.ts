import type { FetchResponse } from "../../../generated/call-types.js";
import type { ErrorEnvelope } from "../../../generated/types.js";
import { parseClaimsChallenge } from "../authentication/claims-challenge.js";
import { getMember, isObject } from "../json.js";
import type { CallFacts } from "../request/build-request.js";
import { parseRetryAfter } from "../transport/retry-after.js";
import type { HttpResponse } from "../transport/send-request.js";
import { GraphError, type GraphErrorFacts } from "./graph-error.js";

type ODataError = ErrorEnvelope["error"];

/** Returns what an error says about a call and its response. */
export function getResponseFacts(call: CallFacts, { response, redact }: HttpResponse): GraphErrorFacts {
  const headers = new Headers();
  response.headers.forEach((value, name) => {
    headers.append(name, redact(value));
  });
  return {
    ...call,
    status: response.status || undefined, // That of the call is unknown while it waits; browsers hide that of a redirect.
    headers,
    requestId: headers.get("request-id") ?? undefined,
    retryAfter: parseRetryAfter(headers),
    claims: parseClaimsChallenge(headers),
  };
}

/** Creates the error of a response that is not a success: from its OData error, or else from its status and body. */
export function createResponseError(httpResponse: HttpResponse, data: unknown, facts: GraphErrorFacts): GraphError {
  const { text, note = "" } = httpResponse;
  const { code, message, details, innerError }: Partial<ODataError> = Object(getMember(data, "error"));
  const statedMessage = [message].find(isString);
  return new GraphError((statedMessage || httpResponse.redact(describeResponse(httpResponse.response, text))) + note, {
    ...facts,
    code: [code].find(isString),
    details: Array.isArray(details) ? details.filter(isObject) : [],
    innerError,
    // `requestId` is a spelling that the contract does not name but allows.
    requestId: [innerError?.["request-id"], getMember(innerError, "requestId"), facts.requestId].find(isString),
    date: [innerError?.date].find(isString),
    body: statedMessage ? undefined : text,
  });
}

/**
 * Whether the body is an OData error, perhaps an incomplete one, or begins like one: an entity, too, can have a property
 * of this name.
 */
export function hasError(data: unknown): boolean {
  return Object.keys(Object(data))[0] === "error" || isString(getMember(getMember(data, "error"), "code"));
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}

function describeResponse(response: FetchResponse, body: string): string {
  // Browsers hide status and location of a redirect (0), and a custom `fetch` can follow one in spite of its options.
  const isRedirect = response.redirected || (!response.ok && response.status < 400);
  const kind = isRedirect ? "redirect" : "response";
  const text = isRedirect ? (response.headers.get("location") ?? response.url) : body.slice(0, 200);
  return `Unexpected ${kind} ${response.status}: ${text || "(empty)"}`;
}
