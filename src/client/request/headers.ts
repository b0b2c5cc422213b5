import { OptionError } from "../errors/option-error.js";

/** Headers of a request: an object, an iterable such as `Headers`, or a list of pairs. `undefined` is no header. */
export type HeadersOption =
  | Readonly<Record<string, string | undefined>>
  | Iterable<readonly [string, string]>
  | NonNullable<RequestInit["headers"]>;

/**
 * Returns the headers by name in lower case.
 * @throws {OptionError} if a header is not valid
 */
export function normalizeHeaders(headers: HeadersOption | undefined): Record<string, string> {
  if (!headers) return {};
  try {
    const pairs = [...(Symbol.iterator in headers ? headers : Object.entries(headers))];
    const defined = pairs.filter((pair): pair is [string, string] => pair[1] !== undefined);
    return Object.fromEntries(new Headers(defined));
  } catch {
    // The original error contains the value, which can be a secret.
    throw new OptionError("headers", "headers must be valid HTTP headers.");
  }
}
