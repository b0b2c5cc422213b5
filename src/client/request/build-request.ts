import type { OperationId } from "../../../generated/operations.js";
import { createRequestId } from "./request-id.js";

/** What errors and retry notices say about a call. The last two change while it is sent. */
export interface CallFacts {
  /** Name of the operation; `undefined` if the call was made with `createFetchClient`. */
  operationId: OperationId | undefined;
  /** HTTP method. */
  method: string;
  /** URL of the request. */
  url: string;
  /** The `client-request-id` header of the request. */
  clientRequestId: string;
  /** Number of requests that were sent. */
  attempts: number;
  /** HTTP status of the last request, as soon as it has a response. */
  status: number | undefined;
}

/** An HTTP request without its token. It can be sent more than once. */
export interface HttpRequest {
  readonly facts: CallFacts;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text, or `null` without a body. */
  readonly body: string | null;
}

/** Builds a request with the given headers, and with a new `client-request-id` if they have none. */
export function buildRequest(
  call: Pick<CallFacts, "operationId" | "method" | "url">,
  callHeaders: Readonly<Record<string, string>>,
  body: string | null,
): HttpRequest {
  const headers: { [name: string]: string; "client-request-id": string } = {
    "client-request-id": createRequestId(),
    ...callHeaders,
  };
  if (body !== null) headers["content-type"] ??= "application/json";
  return {
    // The spread is last, because members after a spread take a tenth of the time of a call.
    facts: { clientRequestId: headers["client-request-id"], attempts: 0, status: undefined, ...call },
    headers,
    body,
  };
}
