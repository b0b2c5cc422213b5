import type { Impact } from "./change.js";
import { getBreakingBump } from "./semver.js";

/**
 * Returns a changeset for the changes of the contract.
 *
 * @param impact the greatest impact of the changes
 * @param since name of the last release
 */
export function formatChangeset(
  { name, version }: { name: string; version: string },
  { impact, since, sentences }: { impact: Impact; since: string; sentences: readonly string[] },
): string {
  const bump = impact === "major" ? getBreakingBump(version) : impact;
  const list = sentences.map((sentence) => `- ${sentence}\n`).join("");
  return `---\n"${name}": ${bump}\n---\n\nChanges of the contract since ${since}:\n\n${list}`;
}
