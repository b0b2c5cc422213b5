import type { ResponseHeaders } from "../../../generated/call-types.js";
import type { OperationId } from "../../../generated/operations.js";
import type { ErrorDetail, InnerError } from "../../../generated/types.js";
import { getMember, isObject } from "../json.js";
import type { CallFacts } from "../request/build-request.js";

/** Why a call got no complete response. */
export type CallFailure = "aborted" | "timeout" | "network";

/** What a `GraphError` is created from; each becomes the property of the same name. */
export interface GraphErrorFacts extends Omit<CallFacts, "clientRequestId" | "attempts" | "status"> {
  clientRequestId?: string | undefined;
  attempts?: number | undefined;
  status?: number | undefined;
  code?: string | undefined;
  requestId?: string | undefined;
  date?: string | undefined;
  details?: readonly ErrorDetail[] | undefined;
  innerError?: InnerError | undefined;
  retryAfter?: number | undefined;
  claims?: string | undefined;
  failure?: CallFailure | undefined;
  body?: string | undefined;
  headers?: ResponseHeaders | undefined;
  cause?: unknown;
}

/**
 * The error of a call that did not succeed. `message` is that of the service if it sent one.
 *
 * @example
 * ```ts
 * try {
 *   await graph.getConnectedOrganization(id);
 * } catch (error) {
 *   if (!(error instanceof GraphError)) throw error;
 *   console.error(error.status, error.code, error.message, error.requestId);
 * }
 * ```
 */
export class GraphError extends Error {
  override readonly name = "GraphError";
  /** HTTP status; `undefined` if there was no response. */
  declare readonly status: number | undefined;
  /** Error code of the service, which can be empty; `undefined` if the response has no OData error. */
  declare readonly code: string | undefined;
  /** Identifier that the service assigned to the request. Microsoft's support asks for it. */
  declare readonly requestId: string | undefined;
  /** The `client-request-id` header of the request. */
  declare readonly clientRequestId: string | undefined;
  /** Date and time of the error at the service, in UTC without a time zone. */
  declare readonly date: string | undefined;
  /** The single errors, if there are several: those of the service, or what does not match the contract. */
  declare readonly details: readonly ErrorDetail[];
  /** Further information of the service for its support. */
  declare readonly innerError: InnerError | undefined;
  /** Time to wait before a retry, in seconds, if the service sent one. */
  declare readonly retryAfter: number | undefined;
  /** Claims of a challenge as JSON text: what a new token must contain. */
  declare readonly claims: string | undefined;
  /** Number of requests that were sent; 0 if the call failed before. */
  declare readonly attempts: number;
  /** Why the call got no complete response; `undefined` if it got one, or if an option is the reason. */
  declare readonly failure: CallFailure | undefined;
  /** Headers of the response. */
  declare readonly headers: ResponseHeaders | undefined;
  /** Name of the operation; `undefined` if the call was made with `createFetchClient`. */
  declare readonly operationId: OperationId | undefined;
  /** HTTP method of the request. */
  declare readonly method: string;
  /** URL of the request. That of a page of a list can be passed to `pages({ from })` to continue there. */
  declare readonly url: string;
  /** Text of the response body if it is not an OData error. */
  declare readonly body: string | undefined;

  constructor(message: string, { headers, body, details = [], attempts = 0, ...facts }: GraphErrorFacts) {
    super(message, facts); // Sets `cause`, which is not enumerable.
    Object.assign(this, facts, { details, attempts });
    // Not enumerable: a log should print neither each header nor a whole page of HTML.
    Object.defineProperties(this, { headers: { value: headers }, body: { value: body } });
  }

  /** Returns the message, the properties and the cause for `JSON.stringify`, without the headers, body and stack. */
  toJSON(): object {
    const { message, cause } = this;
    return { ...this, message, cause: isObject(cause) ? getMember(cause, "message") : cause && String(cause) };
  }
}
