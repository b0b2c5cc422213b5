import { type Keyword, maxFaults, type SchemaError, type Validator } from "../../generated/validators.js";
import { pointerToken, valueAt } from "./pointer.js";
import { sentence } from "./sentence.js";

export interface ValidationError {
  /** JSON pointer (RFC 6901) of the place; of a property that is missing or not known, its own. `""` is the whole value. */
  pointer: string;
  /**
   * JSON Schema keyword that is broken. Of a body as a whole also `status` (the contract has no such response) and
   * `body` (there must be none).
   */
  keyword: Keyword | "status" | "body";
  /** Sentence that names the place and what is asked there. */
  message: string;
}

/** Whether a value is as the contract says and, if it is not, where and why, up to `maxFaults`. */
export type Validation = { valid: true; errors?: never } | { valid: false; errors: ValidationError[] };

export function check(validator: Validator, value: unknown): Validation {
  if (validator(value)) return { valid: true };
  const errors = (validator.errors ?? []).slice(0, maxFaults).map((fault) => toError(fault, value));
  // Schemas that an allOf joins can ask for the same thing twice.
  return { valid: false, errors: [...new Map(errors.map((error) => [error.pointer + error.message, error])).values()] };
}

export function refusal(keyword: ValidationError["keyword"], message: string): Validation {
  return { valid: false, errors: [{ pointer: "", keyword, message }] };
}

function toError({ instancePath, keyword, params }: SchemaError, root: unknown): ValidationError {
  const property = params.missingProperty ?? params.additionalProperty;
  const pointer = property === undefined ? instancePath : `${instancePath}/${pointerToken(String(property))}`;
  return { pointer, keyword, message: sentence(pointer, keyword, params, valueAt(root, instancePath)) };
}
