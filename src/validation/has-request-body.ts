import type { OperationId } from "../../generated/operations.js";
import { requests } from "../../generated/validators.js";
import { lookUp } from "./unknown-name-error.js";

/**
 * Whether an operation has a request body.
 *
 * @throws {UnknownNameError} if the contract has no such operation
 */
export function hasRequestBody(operationId: OperationId): boolean {
  return lookUp("operation", requests, operationId) !== null;
}
