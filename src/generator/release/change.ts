export type Impact = "major" | "minor" | "patch";

/** A change as `redocly diff --format json` reports it, as far as it is read here. */
export interface Change {
  /** JSON pointer of the changed part. */
  path: string;
  kind: "added" | "removed" | "modified";
  impact: Impact;
  /** Name of the changed member, if the part itself is an object. */
  property?: string;
  /** Why Redocly gave the change its impact, as sentences. */
  verdicts: { impact: Impact; message: string }[];
}
