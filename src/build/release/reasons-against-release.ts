import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { nextRelease } from "./next-release.js";
import { readManifest } from "./project-files.js";

/** Why a project cannot be released as it is, each with what to do; nothing where it can. */
export async function reasonsAgainstRelease(project: string): Promise<string[]> {
  const { version, repository } = await readManifest(project);
  const { notes } = await nextRelease(project);
  const changelog = await readFile(join(project, "CHANGELOG.md"), "utf8");
  const git = (...args: string[]) => execFileSync("git", args, { cwd: project, encoding: "utf8" }).trim();
  const changed = git("status", "--porcelain").split("\n").filter(Boolean).length;
  const reasons: [holds: boolean, reason: string][] = [
    [changed > 0, `${counted(changed, "file differs", "files differ")} from the last commit. Commit first.`],
    [notes > 0, `${counted(notes, "noted change has", "noted changes have")} no version yet. Run: npm run bump`],
    [!changelog.split("\n").includes(`## ${version}`), `CHANGELOG.md has no entry for ${version}. Run: npm run bump`],
    [
      git("tag", "--list", `v${version}`) !== "",
      `The tag v${version} is there already. Run: npx changeset, then npm run bump`,
    ],
    [!repository, "package.json names no repository, from which provenance could be told. Add it."],
  ];
  return reasons.filter(([holds]) => holds).map(([, reason]) => reason);
}

function counted(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
