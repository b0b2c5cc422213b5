import type { OperationId } from "../../../generated/operations.js";

/** Functions that validate bodies, such as those of `connected-organizations/validation`. */
export interface Validators {
  /** Validates the body of a request before it is sent. */
  validateRequest?: ((operationId: OperationId, body: unknown) => ContractCheck) | undefined;
  /** Validates the body of a response. */
  validateResponse?: ((operationId: OperationId, status: number, body: unknown) => ContractCheck) | undefined;
}

/** Whether a body matches the contract, and the validation errors if it does not. */
export type ContractCheck =
  | { valid: true }
  | { valid: false; errors: readonly { pointer: string; keyword: string; message: string }[] };
