import { getMember, isObject } from "../json.js";

/** Replaces what must not be printed in a text. */
export type Redact = (text: string) => string;

/** Creates a function that replaces the token by `[token]`: a response may repeat the headers of its request. */
export function createRedact(token: string): Redact {
  // A placeholder such as "any" is in texts for other reasons.
  return (text) => (token.length < 8 ? text : text.replaceAll(token, "[token]"));
}

/**
 * Returns the error itself, or a copy without the token: a custom `fetch` may attach the request to its errors. Of objects
 * other than errors, plain objects and arrays, such as `Headers` or bytes, which may hide a token, only the kind is left.
 */
export function redactError(value: unknown, redact: Redact, depth = 0): unknown {
  if (typeof value === "string") return redact(value);
  if (!isObject(value)) return value;
  const isError = "stack" in value; // In Jest, `fetch` has errors of another `Error`.
  const isInspectable = isError || value.constructor === Object || Array.isArray(value);
  if (!isInspectable || depth > 5) return {}.toString.call(value);
  const copy = (isError ? new Error() : {}) as Record<PropertyKey, unknown>;
  let result: object = value;
  for (const name of ["name", "message", ...Reflect.ownKeys(value)]) {
    copy[name] = redactError(getMember(value, name), redact, depth + 1);
    if (copy[name] !== getMember(value, name)) result = copy;
  }
  return result;
}
