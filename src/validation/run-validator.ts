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

/**
 * The result of a validation: the same value with its type, or what is wrong with it. It lists at most `maxFaults`
 * errors.
 */
export type Validation<Value = unknown> =
  | { valid: true; value: Value; errors?: never }
  | { valid: false; value?: never; errors: ValidationError[] };

/** Formats the name of what an error is about, of a pointer into a value. */
type SubjectFormatter = (pointer: string, root: unknown) => string;

const getPointer: SubjectFormatter = (pointer) => pointer;

/**
 * Validates a value with a compiled validator, which decides that it is a `Value`. A message begins with the subject, by
 * default the pointer.
 */
export function runValidator<Value>(
  validator: Validator,
  value: unknown,
  formatSubject = getPointer,
): Validation<Value> {
  if (validator(value)) return { valid: true, value: value as Value };
  const errors = (validator.errors ?? [])
    .slice(0, maxFaults)
    .map((error) => toValidationError(error, value, formatSubject));
  // The schemas of an allOf can report the same error twice.
  return { valid: false, errors: [...new Map(errors.map((error) => [error.pointer + error.message, error])).values()] };
}

/** Creates the result of a body that is invalid as a whole. */
export function createInvalidResult(keyword: ValidationError["keyword"], message: string): Validation<never> {
  return { valid: false, errors: [{ pointer: "", keyword, message }] };
}

function toValidationError(
  { instancePath, keyword, params }: SchemaError,
  root: unknown,
  formatSubject: SubjectFormatter,
): ValidationError {
  const property = params.missingProperty ?? params.additionalProperty;
  const pointer = property === undefined ? instancePath : `${instancePath}/${escapePointerToken(String(property))}`;
  const message = formatErrorMessage(formatSubject(pointer, root), keyword, params, getValueAt(root, instancePath));
  return { pointer, keyword, message };
}
