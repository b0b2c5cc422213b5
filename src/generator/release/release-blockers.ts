import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ReleaseError } from "../command-errors.js";
import { nextRelease } from "./next-release.js";
import { readManifest } from "./project-files.js";

/**
 * Why a project cannot be released as it is, each with what to do; nothing where it can.
 *
 * @throws {ReleaseError} where it is no git repository
 */
export async function reasonsAgainstRelease(project: string): Promise<string[]> {
  const { version, repository } = await readManifest(project);
  const { notes } = await nextRelease(project);
  const changelog = await readFile(join(project, "CHANGELOG.md"), "utf8");
  const changed = git(project, "status", "--porcelain", "--untracked-files=all").split("\n").filter(Boolean);
  const reasons: [holds: boolean, reason: string][] = [
    [changed.length > 0, `Not committed: ${changed.map((line) => line.slice(3)).join(", ")}.`],
    [notes > 0, `${counted(notes, "noted change has", "noted changes have")} no version yet. Run: npm run bump`],
    [!changelog.split("\n").includes(`## ${version}`), `CHANGELOG.md has no entry for ${version}. Run: npm run bump`],
    [
      git(project, "tag", "--list", `v${version}`) !== "",
      `The tag v${version} is there already. Run: npx changeset, then npm run bump`,
    ],
    [!repository, "package.json names no repository, from which provenance could be told. Add it."],
  ];
  return reasons.filter(([holds]) => holds).map(([, reason]) => reason);
}

function git(cwd: string, ...args: string[]): string {
  const { status, stdout } = spawnSync("git", args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new ReleaseError("There is no git repository from which a release could be made.");
  return stdout.trimEnd();
}

function counted(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
