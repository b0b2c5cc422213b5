import type { OperationId } from "../../../generated/operations.js";

/** A request that the mock received for an operation of the contract. */
export interface RecordedRequest {
  readonly operationId: OperationId;
  readonly method: string;
  readonly url: string;
  /** Parsed JSON body; `undefined` if the request had none. */
  readonly body: unknown;
}

/** Number of requests that the journal keeps at least. */
const minEntries = 10_000;

/** The requests that the mock received since its start or the last reset, the oldest first. */
export class RequestJournal {
  readonly requests: RecordedRequest[] = [];

  /** Adds a request. Drops the oldest ones so that a long-running server does not run out of memory. */
  record(request: RecordedRequest): void {
    if (this.requests.length === 2 * minEntries) this.requests.splice(0, minEntries);
    this.requests.push(request);
  }

  clear(): void {
    this.requests.length = 0;
  }
}
