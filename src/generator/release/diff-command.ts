import { readFlag } from "../read-flag.js";
import { type ContractDiff, compareContracts } from "./contract-diff.js";
import { findLastRelease } from "./last-release.js";
import { planNextRelease } from "./next-release.js";
import { readContract, readManifest } from "./project-files.js";
import { getBreakingBump } from "./semver.js";

/**
 * Compares the contract of a project with the last release. The next version is the one that the changesets lead to.
 *
 * @returns exit code: 0 if nothing breaks, or with `--check-version` if the next version allows it; otherwise 1
 * @throws {ReleaseError} if the last release, a changeset or the contract cannot be read
 * @throws {UsageError} if there is any other argument
 */
export async function diffCommand(
  args: readonly string[],
  project: string,
  log: (line: string) => void,
): Promise<0 | 1> {
  const checksVersion = readFlag(args, "check-version", "npm run diff");
  const release = await findLastRelease(project, (await readManifest(project)).name);
  if (!release) {
    log("Nothing to compare the contract with: git has no version tag, and the npm registry has no version.");
    return 0;
  }
  const { version } = await planNextRelease(project);
  log(`Changes since ${release.name}; the next version is ${version}:`);
  const contract = await readContract(project);
  const next = { ...contract, info: { ...contract.info, version } };
  return reportDiff(await compareContracts(release.contract, next), { version, checksVersion, log });
}

interface ReportOptions {
  /** The next version. */
  version: string;
  checksVersion: boolean;
  log(line: string): void;
}

/** Prints a difference, and returns the exit code of the command. */
export function reportDiff(
  { bump, sentences, isVersionRaised }: ContractDiff,
  { version, checksVersion, log }: ReportOptions,
): 0 | 1 {
  for (const sentence of sentences) log(`- ${sentence}`);
  if (sentences.length === 0) log("None that callers need to know about.");
  if (!checksVersion) return bump === "major" ? 1 : 0;
  if (isVersionRaised) return 0;
  const level = bump === "major" ? getBreakingBump(version) : bump;
  log(`The next version must be raised further. Run npx changeset, and choose ${level}.`);
  return 1;
}
