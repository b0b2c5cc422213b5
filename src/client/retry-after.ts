/**
 * Seconds to wait that a `Retry-After` header asks for: a number, which Microsoft sends with a fraction, or an HTTP
 * date. Nothing where the header is absent or neither.
 */
export function parseRetryAfter(header: string | null, now = Date.now()): number | undefined {
  const text = header?.trim();
  if (!text) return undefined;
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  // A date has letters; without this, Date.parse takes "-5" for a year.
  const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, (date - now) / 1000);
}
