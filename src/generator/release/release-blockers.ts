import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
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
  const status = runGit(project, "status", "--porcelain", "--untracked-files=all");
  const changedFiles = status
    .split("\n")
    .filter(Boolean)
    .map((line) => line.slice(3));
  const blockers: string[] = [];
  if (changedFiles.length > 0) blockers.push(`Uncommitted changes: ${changedFiles.join(", ")}.`);
  if (changesetCount > 0) {
    const changesets = changesetCount === 1 ? "1 changeset has" : `${changesetCount} changesets have`;
    blockers.push(`${changesets} no version yet. Run: npm run bump`);
  }
  if (!changelog.split("\n").includes(`## ${version}`)) {
    blockers.push(`CHANGELOG.md has no entry for ${version}. Run: npm run bump`);
  }
  if (runGit(project, "tag", "--list", `v${version}`) !== "") {
    blockers.push(`The tag v${version} already exists. Run: npx changeset, then npm run bump`);
  }
  if (!repository) blockers.push("package.json has no repository, which npm needs for provenance. Add it.");
  return blockers;
}

function runGit(cwd: string, ...args: string[]): string {
  const { status, stdout } = spawnSync("git", args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new ReleaseError("The project is not a git repository, which a release needs.");
  return stdout.trimEnd();
}
