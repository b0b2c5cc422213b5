import { isObject } from "../json.js";

/** Replaces the token in a text by `[token]`: a response may repeat the headers of its request. */
export function redactToken(text: string, token: string): string {
  if (token.length < 8) return text; // A placeholder such as "any", which texts contain for other reasons.
  return text.replaceAll(token, "[token]");
}

/**
 * Returns the error itself, or only its redacted message if it may contain the token: a custom `fetch` may attach the
 * request to its errors.
 */
export function redactError(error: unknown, token: string): unknown {
  return mayContainToken(error, token) ? new Error(redactToken(String(error), token)) : error;
}

/** Objects other than errors, plain objects and arrays, such as `Headers` or functions, may hide a token. */
function mayContainToken(value: unknown, token: string, depth = 0): boolean {
  if (typeof value === "string") return redactToken(value, token) !== value;
  if (!isObject(value)) return false;
  const isInspectable = value instanceof Error || value.constructor === Object || Array.isArray(value);
  if (!isInspectable || depth > 5) return true;
  const names = ["message", ...Reflect.ownKeys(value)];
  return names.some((name) => mayContainToken(Reflect.get(value, name), token, depth + 1));
}
