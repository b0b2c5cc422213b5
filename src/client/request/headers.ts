import { assertOption } from "../errors/option-error.js";

/** Headers of a request: an object, an iterable such as `Headers`, or a list of pairs. `undefined` is left out. */
export type HeadersOption =
  | Readonly<Record<string, string | undefined>>
  | Iterable<readonly [string, string]>
  | NonNullable<RequestInit["headers"]>;

/**
 * Returns the headers by name in lower case.
 * @throws {OptionError} if a header is not valid
 */
export function normalizeHeaders(headers: HeadersOption): Record<string, string> {
  try {
    const pairs = [...(Symbol.iterator in headers ? headers : Object.entries(headers))];
    const defined = pairs.filter((pair): pair is [string, string] => pair[1] != null);
    return Object.fromEntries(new Headers(defined));
  } catch {
    // Neither the original error nor the value, which can be a secret.
    assertOption("headers", false, "valid HTTP headers", Object(headers));
  }
}
