import type { ResponseHeaders } from "../../../generated/call-types.js";

/**
 * Parses the `Retry-After` header of a response: a number of seconds, which Microsoft sends with a fraction, or an HTTP
 * date (RFC 9110, section 5.6.7). Of several numbers (`5, 5`, after a proxy repeated the header) the largest counts. A
 * date counts from the `Date` of the response, because the clock of this machine can be wrong. Returns seconds, or
 * `undefined` if the header is absent, not valid or a date in the past.
 */
export function parseRetryAfter(headers: ResponseHeaders | undefined): number | undefined {
  const text = headers?.get("retry-after") ?? "";
  const numbers = text.split(",");
  if (numbers.every((number) => /^ ?\d+(\.\d+)?$/.test(number))) return Math.max(...numbers.map(Number));
  const now = parseHttpDate(headers?.get("date") ?? "") || Date.now();
  return Math.max(0, (parseHttpDate(text) - now) / 1000) || undefined;
}

/** `Date.parse` accepts nearly any text, even "-5". The oldest of the three date formats (asctime) has no "GMT". */
function parseHttpDate(text: string): number {
  return Date.parse(/^\w+,? .+ (GMT|\d{4})$/.test(text) ? text.replace(/\d{4}$/, "$& GMT") : "");
}
