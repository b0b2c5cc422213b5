/** A shorter token is a word that a test made up, and stands in texts for other reasons. */
const shortest = 8;

/** The text with the token struck out. */
export function struckOut(text: string, token: string): string {
  return token.length < shortest ? text : text.replaceAll(token, "[token]");
}

/**
 * The error itself, or where it could show the token a copy of its name, message and cause that does not: some a `fetch`
 * put the whole request into their errors.
 */
export function withoutToken(error: unknown, token: string): unknown {
  if (!couldShow(error, token, 0)) return error;
  if (!(error instanceof Error)) return struckOut(String(error), token);
  const { name, message, cause } = error;
  const copy = new Error(struckOut(message, token), cause === undefined ? {} : { cause: withoutToken(cause, token) });
  return Object.assign(copy, { name });
}

/** What is neither an error nor a plain object, such as `Headers`, can hold anything. */
function couldShow(value: unknown, token: string, depth: number): boolean {
  if (typeof value === "string") return struckOut(value, token) !== value;
  if (typeof value !== "object" || value === null) return false;
  const transparent = value instanceof Error || value.constructor === Object || Array.isArray(value);
  if (!transparent || depth > 5) return true;
  return ["message", ...Object.getOwnPropertyNames(value)].some((name) =>
    couldShow(Reflect.get(value, name), token, depth + 1),
  );
}
