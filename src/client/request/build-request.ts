import type { OperationId } from "../../../generated/operations.js";
import { OptionError } from "../errors/option-error.js";

/** What errors and retry notices say about a call. */
export interface CallFacts {
  /** Name of the operation; absent if the call was made with `http`. */
  operationId?: OperationId;
  /** HTTP method. */
  method: string;
  /** URL of the request. */
  url: string;
  /** The `client-request-id` header of the request. */
  clientRequestId: string;
  /** HTTP status, as soon as the current attempt has a response. */
  status?: number | undefined;
}

/** An HTTP request without its token. It can be sent more than once. */
export interface HttpRequest<Facts extends CallFacts = CallFacts> {
  readonly facts: Facts;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | ArrayBuffer | null;
}

/**
 * Builds a request with the caller's headers, and with a new `client-request-id` if they have none.
 * @throws {OptionError} if a header is not valid
 * @throws {TypeError} if the body cannot be serialized as JSON
 */
export function buildRequest<Facts extends Omit<CallFacts, "clientRequestId">>(
  facts: Facts,
  callerHeaders: RequestInit["headers"],
  body: unknown,
): HttpRequest<Facts & CallFacts> {
  const headers = {
    ...(body !== undefined && { "content-type": "application/json" }),
    "client-request-id": crypto.randomUUID(),
    ...(callerHeaders && normalizeHeaders(callerHeaders)),
  };
  return {
    facts: { ...facts, clientRequestId: headers["client-request-id"], status: undefined },
    headers,
    body: body instanceof ArrayBuffer ? body : (JSON.stringify(body) ?? null),
  };
}

function normalizeHeaders(headers: HeadersInit): Record<string, string> {
  try {
    return Object.fromEntries(new Headers(headers));
  } catch {
    // The original error contains the value, which can be a secret.
    throw new OptionError("headers", "headers must be valid HTTP headers.");
  }
}
