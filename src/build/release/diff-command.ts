import { breakingBump } from "./breaking-bump.js";
import { contractDiff } from "./contract-diff.js";
import { lastRelease } from "./last-release.js";
import { nextRelease } from "./next-release.js";
import { readContract, readManifest } from "./project-files.js";

/**
 * Holds generated/openapi.json of a project against the last release, with the version that the changes noted in .changeset
 * lead to.
 *
 * @param args options of `redocly diff`, such as `--check-version`
 * @returns exit code: 0 where nothing broke, or the version says so; 1 where something broke
 * @throws {ReleaseError} where the last release cannot be read
 */
export async function diffCommand(
  args: readonly string[],
  project: string,
  log: (line: string) => void,
): Promise<number> {
  const release = await lastRelease(project, (await readManifest(project)).name);
  if (!release) {
    log("There is no release yet to hold the contract against: no tag of a version, and nothing in the npm registry.");
    return 0;
  }
  const { version } = await nextRelease(project);
  log(`Held against ${release.name}, with the next version as ${version}:`);
  const checksVersion = args.includes("--check-version");
  // What breaks may, where the version says so.
  const options = checksVersion ? ["--fail-on", "none", ...args] : args;
  const contract = JSON.parse(await readContract(project));
  const next = JSON.stringify({ ...contract, info: { ...contract.info, version } });
  const { exitCode, stdout, stderr } = await contractDiff(release.text, next, options);
  log((stdout + stderr).trim());
  if (exitCode !== 0 && checksVersion)
    log(`Note it with npx changeset; what breaks callers is ${breakingBump(version)}.`);
  return exitCode;
}
