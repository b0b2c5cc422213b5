import type { OperationId } from "../../../generated/operations.js";
import type { ErrorDetail, InnerError } from "../../../generated/types.js";
import { memberOf } from "../json.js";

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
  declare readonly status: number | undefined;
  /** The service's code, which can be empty; `undefined` where the answer brought no OData error. */
  declare readonly code: string | undefined;
  /** Identifier that the service gave to the request. Microsoft's support asks for it. */
  declare readonly requestId: string | undefined;
  /** Identifier that the caller gave to the request, as the service repeats it or else as it was sent. */
  declare readonly clientRequestId: string | undefined;
  /** Time of the error at the service, UTC without a zone. */
  declare readonly date: string | undefined;
  /** The single faults where there are several: those that the service names, or what breaks the contract. */
  declare readonly details: readonly ErrorDetail[];
  /** What the service adds for its own support. */
  declare readonly innerError: InnerError | undefined;
  /** Seconds that the service asks to wait. */
  declare readonly retryAfter: number | undefined;
  declare readonly operationId: OperationId;
  declare readonly method: string;
  declare readonly url: string;
  /** The answer as text where it was no OData error. */
  declare readonly body: string | undefined;

  constructor(message: string, facts: GraphErrorFacts, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, facts, { details: facts.details ?? [] });
  }

  /** What `console.log` shows in Node: what happened in one sentence, and then the details. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    const { name, message, operationId, status, code, requestId, method, url, details, body } = this;
    const answer = [status && `with ${status}`, code, requestId && `(request ${requestId})`].filter(Boolean);
    const lines = [`${name}: ${[operationId, "failed", ...answer].join(" ")}: ${message}`, `${method} ${url}`];
    for (const { code, message, target } of details) lines.push(`${code}${target ? ` ${target}` : ""}: ${message}`);
    if (body) lines.push(body.slice(0, 500));
    // Causes can go in a circle, and Node names that of a refused connection by its code alone.
    for (let { cause }: Error = this; cause instanceof Error && lines.length < 99; { cause } = cause)
      lines.push(`caused by ${(!cause.message && memberOf(cause, "code")) || cause}`);
    return lines.join("\n    ");
  }
}
