/**
 * Seconds to wait that a `Retry-After` header asks for: a number, which Microsoft sends with a fraction, or an HTTP
 * date (RFC 9110, 5.6.7). Nothing where the header is absent or neither.
 */
export function parseRetryAfter(header: string | null, now = Date.now()): number | undefined {
  const text = header?.trim() ?? "";
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  // `Date.parse` takes almost anything for a date, "-5" among it; the oldest of the three forms does not say that it is GMT.
  if (!/^[A-Z][a-z]+,? .* \d\d:\d\d:\d\d( GMT| \d{4})$/.test(text)) return undefined;
  const date = Date.parse(text.endsWith("T") ? text : `${text} GMT`);
  return Number.isNaN(date) ? undefined : Math.max(0, (date - now) / 1000);
}
