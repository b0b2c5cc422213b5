import type { ErrorEnvelope } from "../../generated/types.js";
import { GraphError, type GraphErrorFacts } from "./graph-error.js";
import { parseRetryAfter } from "./retry-after.js";

/** The error that an answer stands for whose body, already read, is not what the contract promises. */
export function errorFrom(response: Response, body: string, facts: GraphErrorFacts): GraphError {
  const answered = {
    ...facts,
    status: response.status,
    requestId: response.headers.get("request-id") ?? undefined,
    retryAfter: parseRetryAfter(response.headers.get("retry-after")),
  };
  const error = odataError(body);
  if (!error) return new GraphError(describe(response, body), { ...answered, body });
  const { code, message, details, innerError } = error;
  return new GraphError(message, {
    ...answered,
    code,
    details,
    innerError,
    requestId: innerError?.["request-id"] ?? camelCaseRequestId(innerError) ?? answered.requestId,
    clientRequestId: innerError?.["client-request-id"] ?? facts.clientRequestId,
    date: innerError?.date,
  });
}

function odataError(body: string): ErrorEnvelope["error"] | undefined {
  const error = member(parsed(body), "error");
  return typeof member(error, "code") === "string" && typeof member(error, "message") === "string"
    ? (error as ErrorEnvelope["error"]) // Both members that the contract requires are there.
    : undefined;
}

/** The other spelling of the identifier, which the contract does not have but leaves room for. */
function camelCaseRequestId(innerError: unknown): string | undefined {
  const id = member(innerError, "requestId");
  return typeof id === "string" ? id : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // The caller keeps the text itself.
  }
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function describe({ status, headers }: Response, body: string): string {
  const type = headers.get("content-type")?.split(";")[0];
  const json = parsed(body) === undefined ? "broken JSON" : "JSON of another shape";
  const what = body === "" ? "an empty body" : type === "application/json" ? json : (type ?? "text");
  return `Microsoft Graph answered ${status} with ${what}${status < 400 ? "" : " in place of an OData error"}.`;
}
