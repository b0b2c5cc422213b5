import { readFlag } from "../read-flag.js";
import { contractDiff } from "./contract-diff.js";
import { lastRelease } from "./last-release.js";
import { nextRelease } from "./next-release.js";
import { readContract, readManifest } from "./project-files.js";
import { breakingBump } from "./semver.js";

/**
 * Holds the contract of a project against the last release, with the version that the changes noted in .changeset
 * lead to.
 *
 * @returns exit code: 0 where nothing broke, or with `--check-version` where the version says so; else 1
 * @throws {ReleaseError} where the last release cannot be read, a note or the contract
 * @throws {UsageError} for any other argument
 */
export async function diffCommand(
  args: readonly string[],
  project: string,
  log: (line: string) => void,
): Promise<0 | 1> {
  const checksVersion = readFlag(args, "check-version", "npm run diff");
  const release = await lastRelease(project, (await readManifest(project)).name);
  if (!release) {
    log("There is no release yet to hold the contract against: no tag of a version, and nothing in the npm registry.");
    return 0;
  }
  const { version } = await nextRelease(project);
  log(`Held against ${release.name}, with the next version as ${version}:`);
  const contract = await readContract(project);
  const next = { ...contract, info: { ...contract.info, version } };
  const { bump, sentences, isVersionRaised } = await contractDiff(release.contract, next);
  for (const sentence of sentences) log(`- ${sentence}`);
  if (sentences.length === 0)
    log("No caller has to know of a change: there is none, or of words and limits that are wider now.");
  if (!checksVersion) return bump === "major" ? 1 : 0;
  if (isVersionRaised) return 0;
  const level = bump === "major" ? breakingBump(version) : bump;
  log(`A release of it needs another version. Note it with npx changeset, as ${level}.`);
  return 1;
}
