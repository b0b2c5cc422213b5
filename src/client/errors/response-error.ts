import type { FetchResponse } from "../../../generated/call-types.js";
import type { ErrorEnvelope } from "../../../generated/types.js";
import { parseClaimsChallenge } from "../authentication/claims-challenge.js";
import { getMember, isObject } from "../json.js";
import type { CallFacts } from "../request/build-request.js";
import type { FinalResponse } from "../transport/retry.js";
import { parseRetryAfter } from "../transport/retry-after.js";
import { GraphError, type GraphErrorFacts } from "./graph-error.js";

type ODataError = ErrorEnvelope["error"];

/** Returns what every error after a response says about its call. */
export function getResponseFacts(call: CallFacts, { response, attempts }: FinalResponse): GraphErrorFacts {
  const { status, headers } = response;
  return {
    ...call,
    status: status || undefined, // Browsers hide that of a redirect.
    attempts,
    headers,
    requestId: headers.get("request-id") ?? undefined,
    retryAfter: parseRetryAfter(headers),
    claims: parseClaimsChallenge(headers),
  };
}

/** Creates the error of a response that is not a success: from its OData error, or else from its status and body. */
export function createResponseError(
  { response, text: body, note = "" }: FinalResponse,
  data: unknown,
  facts: GraphErrorFacts,
): GraphError {
  const error = findODataError(data);
  if (!error) return new GraphError(describeResponse(response, body, data) + note, { ...facts, body });
  const { code, message, details, innerError } = error;
  return new GraphError(message + note, {
    ...facts,
    code,
    details: Array.isArray(details) ? details.filter(isObject) : [],
    innerError,
    // `requestId` is a spelling that the contract does not name but allows.
    requestId: [innerError?.["request-id"], getMember(innerError, "requestId"), facts.requestId].find(isString),
    clientRequestId: innerError?.["client-request-id"] ?? facts.clientRequestId,
    date: innerError?.date,
  });
}

/** Returns the OData error of a body, with both members that the contract requires of it. */
export function findODataError(data: unknown): ODataError | undefined {
  const error = getMember(data, "error");
  return isODataError(error) ? error : undefined;
}

function isODataError(error: unknown): error is ODataError {
  return isString(getMember(error, "code")) && isString(getMember(error, "message"));
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}

function describeResponse(response: FetchResponse, body: string, json: unknown): string {
  const { status, headers } = response;
  const redirect = describeRedirect(response);
  if (redirect) return `Microsoft Graph returned a redirect${redirect}, which the client does not follow.`;
  const type = headers.get("content-type")?.split(";")[0];
  const jsonProblem = json === undefined ? "invalid JSON" : "unexpected JSON";
  const content = body === "" ? "an empty body" : type === "application/json" ? jsonProblem : (type ?? "text");
  const expected = status < 400 ? "a result" : "an OData error";
  return `Microsoft Graph returned ${status} with ${content} instead of ${expected}.`;
}

/** Returns where a redirect points, as far as it is known, or `undefined` if the response is none. */
function describeRedirect({ status, type, headers, redirected, url }: FetchResponse): string | undefined {
  if (redirected) return ` to ${url}`; // A `fetch` that follows redirects in spite of its options.
  const isRedirect = type === "opaqueredirect" || (status >= 300 && status < 400);
  const location = headers.get("location");
  return isRedirect ? ` (${status || "status hidden by the browser"})${location ? ` to ${location}` : ""}` : undefined;
}
