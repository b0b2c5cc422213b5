import { getMember, isObject } from "../json.js";

/** Replaces what must not be printed in a text. */
export type Redact = (text: string) => string;

/** Creates a function that replaces the token by `[token]`: a response may repeat the headers of its request. */
export function createRedact(token: string): Redact {
  // A placeholder such as "any" is in texts for other reasons.
  return (text) => (token.length < 8 ? text : text.replaceAll(token, "[token]"));
}

/**
 * Returns the error itself, or only its redacted message if it may contain the token: a custom `fetch` may attach the
 * request to its errors.
 */
export function redactError(error: unknown, redact: Redact): unknown {
  return mayContainToken(error, redact) ? new Error(redact(String(error))) : error;
}

/** Objects other than errors, plain objects and arrays, such as `Headers` or functions, may hide a token. */
function mayContainToken(value: unknown, redact: Redact, depth = 0): boolean {
  if (typeof value === "string") return redact(value) !== value;
  if (!isObject(value)) return false;
  const isInspectable = value instanceof Error || value.constructor === Object || Array.isArray(value);
  if (!isInspectable || depth > 5) return true;
  const names = ["message", ...Reflect.ownKeys(value)];
  return names.some((name) => mayContainToken(getMember(value, name), redact, depth + 1));
}
