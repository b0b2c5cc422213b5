import type { ErrorEnvelope } from "../../../generated/types.js";
import { getMember, isObject, parseJson } from "../json.js";
import { parseRetryAfter } from "../transport/retry-after.js";
import type { HttpResponse } from "../transport/send-request.js";
import { GraphError, type GraphErrorFacts } from "./graph-error.js";

/** Creates the error of a response that is not a success: from its OData error, or else from its status and body. */
export function createResponseError({ response, text: body, note = "" }: HttpResponse, facts: GraphErrorFacts) {
  const { headers } = response;
  const json = parseJson(body);
  const responseFacts = {
    ...facts,
    requestId: headers.get("request-id") ?? undefined,
    retryAfter: parseRetryAfter(headers.get("retry-after")),
  };
  const error = getMember(json, "error");
  if (!isODataError(error)) {
    return new GraphError(describeResponse(response, body, json) + note, { ...responseFacts, body });
  }
  const { code, message, details, innerError } = error;
  return new GraphError(message + note, {
    ...responseFacts,
    code,
    details: Array.isArray(details) ? details.filter(isObject) : [],
    innerError,
    // `requestId` is a spelling that the contract does not name but allows.
    requestId: [innerError?.["request-id"], getMember(innerError, "requestId"), responseFacts.requestId].find(isString),
    clientRequestId: innerError?.["client-request-id"] ?? facts.clientRequestId,
    date: innerError?.date,
  });
}

/** Whether the value has both members that the contract requires of an OData error. */
function isODataError(error: unknown): error is ErrorEnvelope["error"] {
  return isString(getMember(error, "code")) && isString(getMember(error, "message"));
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}

function describeResponse({ status, headers }: Response, body: string, json: unknown): string {
  const type = headers.get("content-type")?.split(";")[0];
  const jsonProblem = json === undefined ? "invalid JSON" : "unexpected JSON";
  const content = body === "" ? "an empty body" : type === "application/json" ? jsonProblem : (type ?? "text");
  const expected = status < 400 ? "a result" : "an OData error";
  return `Microsoft Graph returned ${status} with ${content} instead of ${expected}.`;
}
