import { isObject } from "../json.js";

/** A shorter token is a word that a test made up, and stands in texts for other reasons. */
const shortest = 8;

/** The text with the token struck out: no answer is trusted not to repeat it. */
export function struckOut(text: string, token: string): string {
  return token.length < shortest ? text : text.replaceAll(token, "[token]");
}

/**
 * The error itself, or where it could show the token no more of it than its message: a `fetch` of one's own may put the whole
 * request into its errors.
 */
export function withoutToken(error: unknown, token: string): unknown {
  return couldShow(error, token) ? new Error(struckOut(String(error), token)) : error;
}

/** What is neither text, an error nor a plain object, such as `Headers` or a function, can hold anything. */
function couldShow(value: unknown, token: string, depth = 0): boolean {
  if (typeof value === "string") return struckOut(value, token) !== value;
  if (!isObject(value)) return false;
  const transparent = value instanceof Error || value.constructor === Object || Array.isArray(value);
  if (!transparent || depth > 5) return true;
  const names = ["message", ...Reflect.ownKeys(value)];
  return names.some((name) => couldShow(Reflect.get(value, name), token, depth + 1));
}
