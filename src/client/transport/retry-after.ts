/**
 * Parses a `Retry-After` header: a number of seconds, which Microsoft sends with a fraction, or an HTTP date (RFC 9110,
 * section 5.6.7). Returns seconds, or `undefined` if the header is absent or not valid.
 */
export function parseRetryAfter(header: string | null, now = Date.now()): number | undefined {
  const text = header?.trim() ?? "";
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  // `Date.parse` accepts nearly any text, even "-5". The oldest of the three date formats (asctime) has no "GMT".
  if (!/^[A-Z][a-z]+,? .* \d\d:\d\d:\d\d( GMT| \d{4})$/.test(text)) return undefined;
  const date = Date.parse(text.endsWith("T") ? text : `${text} GMT`);
  return Number.isNaN(date) ? undefined : Math.max(0, (date - now) / 1000);
}
