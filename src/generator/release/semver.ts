/** What a change that breaks callers raises: below 1.0.0 it is the minor version (Semantic Versioning 2.0.0, section 4). */
export function breakingBump(version: string): "major" | "minor" {
  return version.startsWith("0.") ? "minor" : "major";
}

/** Whether a version says that callers break who used another. */
export function saysBreak(before: string, after: string): boolean {
  const [from, to] = [before, after].map((version) => version.split(".").map(Number)) as [number[], number[]];
  const parts = breakingBump(before) === "minor" ? 2 : 1;
  const first = to.slice(0, parts).findIndex((part, index) => part !== from[index]);
  return first >= 0 && (to[first] ?? 0) > (from[first] ?? 0);
}
