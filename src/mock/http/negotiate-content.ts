import { HttpError } from "./http-error.js";

/** A media range of the `Accept` header. */
interface MediaRange {
  range: string;
  /** Weight from 0 to 1 as written; `undefined` if the range has none. */
  weight: string | undefined;
  /** Value of its parameter `odata.metadata` in lower case; `undefined` if the range has none. */
  metadata: string | undefined;
}

/**
 * Parses an `Accept` header. Parameters that select neither a format nor its control information are dropped.
 */
export function parseAccept(accept: string | undefined): MediaRange[] {
  const ranges = (accept ?? "").matchAll(/(?:^|,)\s*([\w.+*-]+\/[\w.+*-]+)\s*([^,]*)/g);
  return Array.from(ranges, ([, range = "", parameters = ""]) => ({
    range: range.toLowerCase(),
    weight: /;\s*q=([01](?:\.\d{0,3})?)/i.exec(parameters)?.[1],
    metadata: /;\s*odata\.metadata=(\w+)/i.exec(parameters)?.[1]?.toLowerCase(),
  }));
}

const jsonRanges = new Set(["*/*", "application/*", "application/json"]);

/**
 * Checks that an `Accept` header allows JSON, the only format of the responses.
 *
 * @throws {HttpError} 406 if it does not
 */
export function assertAcceptsJson(accept: string | undefined): void {
  if (accept === undefined) return;
  const ranges = parseAccept(accept);
  const acceptsJson = ranges.some(({ range, weight }) => jsonRanges.has(range) && Number(weight ?? 1) > 0);
  if (ranges.length === 0 || acceptsJson) return;
  throw new HttpError(406, `Accept must allow application/json (got ${accept}).`, { target: "Accept" });
}
