/** What a change that breaks callers raises: below 1.0.0 it is the minor version (Semantic Versioning 2.0.0, section 4). */
export function breakingBump(version: string): "major" | "minor" {
  return version.startsWith("0.") ? "minor" : "major";
}
