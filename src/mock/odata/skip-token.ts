import { QueryOptionError } from "../http/http-error.js";
import { decodeText, encodeText } from "../http/web-global.js";

/** The position of an item in its collection. It stays valid when the item is changed or deleted. */
export interface Position {
  readonly sequence: number;
  readonly sortKeys: readonly string[];
}

/** Encodes a position as an opaque `$skiptoken`. */
export function encodeSkipToken({ sequence, sortKeys }: Position): string {
  const bytes = encodeText(JSON.stringify([sequence, ...sortKeys]));
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
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
    const binary = atob(token.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const value: unknown = JSON.parse(decodeText(bytes));
    return Array.isArray(value) ? value : [];
  } catch {
    return []; // The caller reports the token.
  }
}
