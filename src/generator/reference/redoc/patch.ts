/** A change of Redoc's code, for what its options and its template do not cover. */
export interface Patch {
  /** What is true after the change. */
  purpose: string;
  /** Texts that occur exactly once in the page, and what replaces each. */
  changes: Readonly<Record<string, string>>;
}
