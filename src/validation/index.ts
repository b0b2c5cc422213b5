import type { OperationId } from "../../generated/operations.js";
import {
  type RequestTypes,
  requests,
  responses,
  type SchemaName,
  type SchemaTypes,
  schemas as validators,
} from "../../generated/validators.js";
import { createInvalidResult, runValidator, type Validation } from "./run-validator.js";
import { lookUp } from "./unknown-name-error.js";

export type { OperationId } from "../../generated/operations.js";
export { maxFaults, type RequestTypes, type SchemaName, type SchemaTypes } from "../../generated/validators.js";
export type { Validation, ValidationError } from "./run-validator.js";
export {
  type Schemas,
  type StandardIssue,
  type StandardResult,
  type StandardSchema,
  schemas,
} from "./standard-schema.js";
export { UnknownNameError } from "./unknown-name-error.js";

/**
 * Validates the body of a request. `undefined`, `null` and `""` mean that there is no body. A valid result has the body
 * with its type.
 *
 * @throws {UnknownNameError} if the contract has no such operation
 * @example
 * ```ts
 * validateRequest("createConnectedOrganization", { displayName: "Fabrikam", identitySources: [], state: "String" });
 * // { valid: false, errors: [
 * //   { pointer: "/identitySources", keyword: "minItems", message: "/identitySources must have at least 1 item" },
 * //   { pointer: "/state", keyword: "enum",
 * //     message: '/state must be one of "configured", "proposed", not "String"' } ] }
 * ```
 */
export function validateRequest<Id extends OperationId>(operationId: Id, body: unknown): Validation<RequestTypes[Id]> {
  const request = lookUp("operation", requests, operationId);
  if (isAbsent(body)) {
    return request?.required
      ? createInvalidResult("required", `${operationId} must have a request body`)
      : runValidator(isUndefined, undefined);
  }
  return request
    ? runValidator(request.validate, body)
    : createInvalidResult("body", `${operationId} must not have a request body`);
}

/**
 * Validates the body of a response with what the contract has for its status: an entry for the status itself, or else
 * for its class (`4XX`). `undefined`, `null` and `""` mean that there is no body.
 *
 * @throws {UnknownNameError} if the contract has no such operation
 * @example
 * ```ts
 * const { errors = [] } = validateResponse("getConnectedOrganization", response.status, await response.json());
 * for (const { message } of errors) console.warn(message);
 * ```
 */
export function validateResponse(operationId: OperationId, status: number, body: unknown): Validation {
  const validators = lookUp("operation", responses, operationId);
  const statusClass = `${Math.floor(status / 100)}XX`;
  const key = [`${status}`, statusClass].find((candidate) => Object.hasOwn(validators, candidate));
  if (key === undefined) {
    const documented = Object.keys(validators).join(", ");
    return createInvalidResult("status", `The status of ${operationId} must be one of ${documented}, not ${status}`);
  }
  const validator = validators[key] ?? null;
  const subject = `The ${status} response of ${operationId}`;
  if (validator === null) {
    return isAbsent(body)
      ? { valid: true, value: undefined }
      : createInvalidResult("body", `${subject} must not have a body`);
  }
  return isAbsent(body)
    ? createInvalidResult("required", `${subject} must have a body`)
    : runValidator(validator, body);
}

/**
 * Validates a value with a schema of the contract. A valid result has the value with its type.
 *
 * @throws {UnknownNameError} if the contract has no such schema
 * @example
 * ```ts
 * const result = validateSchema("ConnectedOrganizationCreate", JSON.parse(text));
 * if (!result.valid) throw new Error(result.errors.map(({ message }) => message).join("\n"));
 * await graph.createConnectedOrganization(result.value);
 * ```
 */
export function validateSchema<Name extends SchemaName>(name: Name, value: unknown): Validation<SchemaTypes[Name]> {
  return runValidator(lookUp("schema", validators, name), value);
}

/** The validator of no body. */
function isUndefined(value: unknown): boolean {
  return value === undefined;
}

function isAbsent(body: unknown): boolean {
  return body === undefined || body === null || body === "";
}
