/** Returns the part of the version that a breaking change raises: below 1.0.0 the minor version (Semantic Versioning 2.0.0, item 4). */
export function getBreakingBump(version: string): "major" | "minor" {
  return version.startsWith("0.") ? "minor" : "major";
}

/** Whether the step from one version to another allows breaking changes. */
export function isBreakingRelease(before: string, after: string): boolean {
  const parts = getBreakingBump(before) === "minor" ? 2 : 1;
  const from = before.split(".").map(Number);
  const to = after.split(".").map(Number).slice(0, parts);
  const changed = to.findIndex((part, index) => part !== from[index]);
  return changed >= 0 && (to[changed] ?? 0) > (from[changed] ?? 0);
}
