import type { ErrorEnvelope } from "../../../generated/types.js";
import { isObject, memberOf, parseJson } from "../json.js";
import { parseRetryAfter } from "../transport/retry-after.js";
import type { Answered } from "../transport/send-request.js";
import { GraphError, type GraphErrorFacts } from "./graph-error.js";

/** The error that an answer stands for which is not what the contract promises. */
export function errorFrom({ response, text: body, note = "" }: Answered, known: GraphErrorFacts): GraphError {
  const { headers } = response;
  const json = parseJson(body);
  const facts = {
    ...known,
    requestId: headers.get("request-id") ?? undefined,
    retryAfter: parseRetryAfter(headers.get("retry-after")),
  };
  const error = memberOf(json, "error");
  if (!isODataError(error)) return new GraphError(describe(response, body, json) + note, { ...facts, body });
  const { code, message, details, innerError } = error;
  return new GraphError(message + note, {
    ...facts,
    code,
    details: Array.isArray(details) ? details.filter(isObject) : [],
    innerError,
    // The other spelling is one that the contract does not have but leaves room for.
    requestId: [innerError?.["request-id"], memberOf(innerError, "requestId"), facts.requestId].find(isText),
    clientRequestId: innerError?.["client-request-id"] ?? facts.clientRequestId,
    date: innerError?.date,
  });
}

/** Whether both members that the contract requires are there. */
function isODataError(error: unknown): error is ErrorEnvelope["error"] {
  return isText(memberOf(error, "code")) && isText(memberOf(error, "message"));
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function describe({ status, headers }: Response, body: string, json: unknown): string {
  const type = headers.get("content-type")?.split(";")[0];
  const shape = json === undefined ? "broken JSON" : "JSON of another shape";
  const what = body === "" ? "an empty body" : type === "application/json" ? shape : (type ?? "text");
  return `Microsoft Graph answered ${status} with ${what}${status < 400 ? "" : " in place of an OData error"}.`;
}
