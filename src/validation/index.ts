import type { OperationId } from "../../generated/operations.js";
import { requests, responses, type SchemaName, schemas } from "../../generated/validators.js";
import { check, refusal, type Validation } from "./run-validator.js";
import { UnknownNameError } from "./unknown-name-error.js";

export type { OperationId } from "../../generated/operations.js";
export { maxFaults, type SchemaName } from "../../generated/validators.js";
export type { Validation, ValidationError } from "./run-validator.js";
export { UnknownNameError } from "./unknown-name-error.js";

/**
 * Checks a request body. A request without a body is `undefined`, `null` or `""`.
 *
 * @throws UnknownNameError if the contract has no such operation
 */
export function validateRequest(operationId: OperationId, body: unknown): Validation {
  const request = lookUp("operation", requests, operationId);
  if (request === null) return isAbsent(body) ? { valid: true } : refusal("body", `${operationId} takes no body`);
  if (!isAbsent(body)) return check(request.validate, body);
  return request.required ? refusal("required", `${operationId} needs a body`) : { valid: true };
}

/**
 * Checks a response body against what the contract has for the status: the status itself, else its class (`4XX`).
 * A response without a body is `undefined`, `null` or `""`.
 *
 * @throws UnknownNameError if the contract has no such operation
 */
export function validateResponse(operationId: OperationId, status: number, body: unknown): Validation {
  const byStatus = lookUp("operation", responses, operationId);
  const documented = [`${status}`, `${Math.floor(status / 100)}XX`].find((key) => Object.hasOwn(byStatus, key));
  if (documented === undefined) {
    const known = Object.keys(byStatus).join(", ");
    return refusal("status", `${operationId} does not answer ${status}, only ${known}`);
  }
  const validator = byStatus[documented] ?? null;
  if (validator === null) {
    return isAbsent(body) ? { valid: true } : refusal("body", `${operationId} answers ${status} without a body`);
  }
  return isAbsent(body) ? refusal("required", `${operationId} answers ${status} with a body`) : check(validator, body);
}

/**
 * Checks a value against a schema of the contract.
 *
 * @throws UnknownNameError if the contract has no such schema
 */
export function validateSchema(name: SchemaName, value: unknown): Validation {
  return check(lookUp("schema", schemas, name), value);
}

/** JavaScript callers can bring any name, `constructor` among them. */
function lookUp<Name extends string, Entry>(
  kind: "operation" | "schema",
  table: Record<Name, Entry>,
  name: Name,
): Entry {
  if (!Object.hasOwn(table, name)) throw new UnknownNameError(kind, name, Object.keys(table));
  return table[name];
}

function isAbsent(body: unknown): boolean {
  return body === undefined || body === null || body === "";
}
