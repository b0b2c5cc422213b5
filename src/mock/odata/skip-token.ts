import { QueryOptionError } from "../http/http-error.js";

/** The position of an item in its collection. It stays valid when the item is changed or deleted. */
export interface Position {
  readonly sequence: number;
  readonly sortKeys: readonly string[];
}

/** Encodes a position as an opaque `$skiptoken`. */
export function encodeSkipToken({ sequence, sortKeys }: Position): string {
  const text = encodeURIComponent(JSON.stringify([sequence, ...sortKeys])); // In ASCII, which is all that `btoa` takes.
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/**
 * Decodes a `$skiptoken`.
 *
 * @param sortKeyCount number of items in `$orderby`
 * @throws {HttpError} 400 for a token that this mock did not create for such a request
 */
export function decodeSkipToken(token: string, sortKeyCount: number): Position {
  const [sequence, ...sortKeys] = parseToken(token);
  const hasSequence = typeof sequence === "number" && Number.isSafeInteger(sequence);
  if (hasSequence && sortKeys.length === sortKeyCount && sortKeys.every((key) => typeof key === "string")) {
    return { sequence, sortKeys };
  }
  throw new QueryOptionError("$skiptoken", "it does not belong to this request; follow @odata.nextLink unchanged");
}

function parseToken(token: string): unknown[] {
  try {
    const text = atob(token.replaceAll("-", "+").replaceAll("_", "/"));
    const value: unknown = JSON.parse(decodeURIComponent(text));
    return Array.isArray(value) ? value : [];
  } catch {
    return []; // The caller reports the token.
  }
}
