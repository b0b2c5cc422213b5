import { execFile } from "node:child_process";
import { promisify } from "node:util";

/**
 * Returns the files of a project that differ from the last commit, new ones included.
 *
 * @param paths files and folders to look at; all by default
 * @throws {Error} if the project is not a git repository, or git is not installed
 */
export async function listChangedFiles(project: string, paths: readonly string[] = []): Promise<string[]> {
  const args = ["status", "--porcelain", "--untracked-files=all", "--", ...paths];
  const { stdout } = await promisify(execFile)("git", args, { cwd: project });
  const lines = stdout.split("\n").filter(Boolean);
  return lines.map((line) => line.slice("XY ".length));
}
