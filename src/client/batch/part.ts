import type { BatchCall } from "../../../generated/client.js";
import type { OperationRequest } from "../call-operation.js";
import type { CallSettings } from "../options/call-settings.js";
import type { BatchCallResult } from "./batch-options.js";

/** A call of a batch, as the client sends it. */
export interface Part extends BatchCall<unknown> {
  readonly operation: OperationRequest;
  /** A request carries calls of one base URL only. */
  readonly baseUrl: string;
  readonly call: CallSettings;
  /** Calls that must succeed first. Each was created before this one. */
  readonly dependencies: readonly Part[];
  /** `undefined` until the call has ended. */
  result: BatchCallResult<unknown> | undefined;
}
