import type { OperationId } from "../../../generated/operations.js";
import { createRequestId } from "./request-id.js";

/** What errors and retry notices say about a call. */
export interface CallFacts {
  /** Name of the operation; `undefined` if the call was made with `createFetchClient`. */
  operationId: OperationId | undefined;
  /** HTTP method. */
  method: string;
  /** URL of the request. */
  url: string;
  /** The `client-request-id` header of the request. */
  clientRequestId: string;
}

/** An HTTP request without its token. It can be sent more than once. */
export interface HttpRequest {
  readonly facts: CallFacts;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text, or `null` if there is no body. */
  readonly body: string | null;
}

/** Builds a request with the given headers, and with a new `client-request-id` if they have none. */
export function buildRequest(
  { operationId, method, url }: Omit<CallFacts, "clientRequestId">,
  callHeaders: Readonly<Record<string, string>>,
  body: string | null,
): HttpRequest {
  const clientRequestId = callHeaders["client-request-id"] ?? createRequestId();
  const headers: Record<string, string> = { "client-request-id": clientRequestId, ...callHeaders };
  if (body !== null) headers["content-type"] ??= "application/json";
  return { facts: { operationId, method, url, clientRequestId }, headers, body };
}
