import { type Keyword, maxFaults, type SchemaError, type Validator } from "../../generated/validators.js";
import { formatErrorMessage } from "./error-message.js";
import { escapePointerToken, getValueAt } from "./json-pointer.js";

/** One thing that is wrong with a value. */
export interface ValidationError {
  /**
   * JSON pointer (RFC 6901) of the invalid value, or of the property that is missing or not allowed. `""` is the value
   * as a whole.
   */
  pointer: string;
  /**
   * JSON Schema keyword that the value does not satisfy, or `status` if the contract has no response with this status,
   * or `body` if there must be no body.
   */
  keyword: Keyword | "status" | "body";
  /** What is expected at the pointer, and what was found. */
  message: string;
}

/** The result of a validation. It lists at most `maxFaults` errors. */
export type Validation = { valid: true; errors?: never } | { valid: false; errors: ValidationError[] };

/** Validates a value with a compiled validator. */
export function runValidator(validator: Validator, value: unknown): Validation {
  if (validator(value)) return { valid: true };
  const errors = (validator.errors ?? []).slice(0, maxFaults).map((error) => toValidationError(error, value));
  // The schemas of an allOf can report the same error twice.
  return { valid: false, errors: [...new Map(errors.map((error) => [error.pointer + error.message, error])).values()] };
}

/** Creates the result of a body that is invalid as a whole. */
export function createInvalidResult(keyword: ValidationError["keyword"], message: string): Validation {
  return { valid: false, errors: [{ pointer: "", keyword, message }] };
}

function toValidationError({ instancePath, keyword, params }: SchemaError, root: unknown): ValidationError {
  const property = params.missingProperty ?? params.additionalProperty;
  const pointer = property === undefined ? instancePath : `${instancePath}/${escapePointerToken(String(property))}`;
  return { pointer, keyword, message: formatErrorMessage(pointer, keyword, params, getValueAt(root, instancePath)) };
}
