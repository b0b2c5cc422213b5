import type { Impact } from "./change.js";
import { breakingBump } from "./semver.js";

/**
 * The note of changesets for what a contract changed.
 *
 * @param impact the greatest of the changes
 * @param since name of the last release
 */
export function contractNote(
  { name, version }: { name: string; version: string },
  { impact, since, sentences }: { impact: Impact; since: string; sentences: readonly string[] },
): string {
  const bump = impact === "major" ? breakingBump(version) : impact;
  const list = sentences.map((sentence) => `- ${sentence}\n`).join("");
  return `---\n"${name}": ${bump}\n---\n\nThe contract, held against ${since}:\n\n${list}`;
}
