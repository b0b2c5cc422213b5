import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { listChangedFiles } from "../changed-files.js";
import { ReleaseError } from "../command-errors.js";
import { planNextRelease } from "./next-release.js";
import { readManifest } from "./project-files.js";

/**
 * Returns why a project cannot be released yet, each with what to do. An empty list means that it can.
 *
 * @throws {ReleaseError} if the project is not a git repository
 */
export async function findReleaseBlockers(project: string): Promise<string[]> {
  const { version, repository } = await readManifest(project);
  const { changesetCount } = await planNextRelease(project);
  const changelog = await readFile(join(project, "CHANGELOG.md"), "utf8");
  const changedFiles = await listChangedFiles(project).catch((cause: unknown) => {
    throw new ReleaseError("The project is not a git repository, which a release needs.", { cause });
  });
  const blockers: string[] = [];
  if (changedFiles.length > 0) blockers.push(`Uncommitted changes: ${changedFiles.join(", ")}.`);
  if (changesetCount > 0) {
    const changesets = changesetCount === 1 ? "1 changeset has" : `${changesetCount} changesets have`;
    blockers.push(`${changesets} no version yet. Run: npm run bump`);
  }
  if (!changelog.split("\n").includes(`## ${version}`)) {
    blockers.push(`CHANGELOG.md has no entry for ${version}. Run: npm run bump`);
  }
  const { stdout: tag } = await promisify(execFile)("git", ["tag", "--list", `v${version}`], { cwd: project });
  if (tag !== "") {
    blockers.push(`The tag v${version} already exists. Run: npx changeset, then npm run bump`);
  }
  if (!repository) blockers.push("package.json has no repository, which npm needs for provenance. Add it.");
  return blockers;
}
