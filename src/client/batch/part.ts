import type { BatchCall } from "../../../generated/client.js";
import type { BatchCallResult } from "./batch-options.js";

/** A call of a batch. */
export interface Part extends BatchCall<unknown> {
  /** Identifier of the request. */
  readonly id: string;
  /** A request carries parts of one base URL. */
  readonly baseUrl: string;
  /** Parts that must succeed first. */
  readonly dependencies: readonly Part[];
  /** Sends the request. Absent if no request can be sent, because a parameter or the body is not valid. */
  start?: () => void;
  /** Resolves when `result` is set. */
  ended?: Promise<void>;
  /** Absent until the call has ended. */
  result?: BatchCallResult<unknown>;
}

/** Whether all parts have a result. */
export function haveEnded(parts: readonly Part[]): boolean {
  return parts.every(({ result }) => result);
}

/** Whether the values are parts of this batch. */
export function areParts(calls: readonly unknown[], parts: ReadonlySet<unknown>): calls is readonly Part[] {
  return calls.every((call) => parts.has(call));
}
