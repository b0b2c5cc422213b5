import { Refusal } from "./refusal.js";

/** A media range of the header `Accept`. */
interface MediaRange {
  range: string;
  /** From 0 to 1, as it is written; `undefined` where it is left out. */
  weight: string | undefined;
}

/** The ranges without any parameter but their weight: `odata.metadata=minimal` asks for no other media type. */
export function mediaRanges(accept: string | null): MediaRange[] {
  const ranges = (accept ?? "").matchAll(/(?:^|,)\s*([\w.+*-]+\/[\w.+*-]+)\s*([^,]*)/g);
  return Array.from(ranges, ([, range = "", parameters = ""]) => ({
    range: range.toLowerCase(),
    weight: /;\s*q=([01](?:\.\d{0,3})?)/i.exec(parameters)?.[1],
  }));
}

/**
 * Holds the header `Accept` against what the mock answers with, which is JSON.
 *
 * @throws {Refusal} 406 where it leaves that out
 */
export function requireJsonAccepted(accept: string | null): void {
  const ranges = mediaRanges(accept);
  const accepted = ranges.filter(({ weight }) => weight === undefined || Number(weight) > 0).map(({ range }) => range);
  if (ranges.length === 0 || ["*/*", "application/*", "application/json"].some((range) => accepted.includes(range)))
    return;
  throw new Refusal(406, `The answer is JSON, which Accept: ${accept} leaves out.`, { target: "Accept" });
}
