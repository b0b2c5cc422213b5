export type Impact = "major" | "minor" | "patch";

/** A change as `redocly diff` reports it, as far as that is read. */
export interface Change {
  /** Pointer of the place. */
  path: string;
  kind: "added" | "removed" | "modified";
  impact: Impact;
  property?: string;
  verdicts: { impact: Impact; message: string }[];
}
