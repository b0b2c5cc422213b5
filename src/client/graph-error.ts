import type { OperationId } from "../../generated/operations.js";
import type { ErrorDetail, InnerError } from "../../generated/types.js";

/** What is known of a failed call. */
export interface GraphErrorFacts {
  operationId: OperationId;
  method: string;
  url: string;
  status?: number | undefined;
  code?: string | undefined;
  requestId?: string | undefined;
  clientRequestId?: string | undefined;
  date?: string | undefined;
  details?: readonly ErrorDetail[] | undefined;
  innerError?: InnerError | undefined;
  retryAfter?: number | undefined;
  body?: string | undefined;
}

/** A call that did not end as the contract promises. `message` is the service's own where it sent one. */
export class GraphError extends Error {
  override readonly name = "GraphError";
  /** HTTP status; `undefined` where no answer came. */
  readonly status: number | undefined;
  /** The service's code, which can be empty; `undefined` where the answer brought no OData error. */
  readonly code: string | undefined;
  /** Identifier that the service gave to the request. Microsoft's support asks for it. */
  readonly requestId: string | undefined;
  /** Identifier that the caller gave to the request, as the service repeats it or else as it was sent. */
  readonly clientRequestId: string | undefined;
  /** Time of the error at the service, UTC without a zone. */
  readonly date: string | undefined;
  /** The single faults where the service names several. */
  readonly details: readonly ErrorDetail[];
  /** What the service adds for its own support. */
  readonly innerError: InnerError | undefined;
  /** Seconds that the service asks to wait. */
  readonly retryAfter: number | undefined;
  readonly operationId: OperationId;
  readonly method: string;
  readonly url: string;
  /** The answer as text where it was no OData error. */
  readonly body: string | undefined;

  constructor(message: string, facts: GraphErrorFacts, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.status = facts.status;
    this.code = facts.code;
    this.requestId = facts.requestId;
    this.clientRequestId = facts.clientRequestId;
    this.date = facts.date;
    this.details = facts.details ?? [];
    this.innerError = facts.innerError;
    this.retryAfter = facts.retryAfter;
    this.operationId = facts.operationId;
    this.method = facts.method;
    this.url = facts.url;
    this.body = facts.body;
  }
}
