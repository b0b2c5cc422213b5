import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import manifest from "../../package.json" with { type: "json" };
import { isOnPath } from "./find-on-path.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

export const hasGit = isOnPath("git");
if (!hasGit) console.warn("Skipping the tests that need a tag: git is not on the PATH.");

/** A project with this contract in its own folder, and a tag of its release. */
export interface ReleasedProject {
  folder: string;
  read(file: string): string;
  write(file: string, text: string): void;
  /**
   * Replaces text in a file.
   *
   * @throws {Error} if that changes nothing
   */
  edit(file: string, from: string | RegExp, to: string): void;
  git(...args: string[]): string;
  /** Restores the files and tags of the release. */
  reset(): void;
  remove(): void;
}

const name = "@contract-without-a-release/none";

export function createReleasedProject(version = "1.0.0"): ReleasedProject {
  const folder = mkdtempSync(join(tmpdir(), "released-"));
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  const git = (...args: string[]) => {
    const author = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
    return execFileSync("git", [...author, ...args], { cwd: folder, encoding: "utf8" });
  };
  for (const part of [".changeset/config.json", "generated", "openapi"])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  for (const file of ["openapi/openapi.yaml", "generated/openapi.json"])
    write(file, read(file).replace(new RegExp(`(version"?: "?)${manifest.version}`), `$1${version}`));
  write("package.json", JSON.stringify({ name, version, repository: "example/none" }));
  write("CHANGELOG.md", `# Changelog\n\n## ${version}\n\n- First.\n`);
  if (hasGit) {
    git("init", "--quiet");
    git("add", ".");
    git("commit", "--quiet", "--message", "Release");
    git("tag", `v${version}`);
  }
  const release = hasGit ? git("rev-parse", "HEAD").trim() : "";
  return {
    folder,
    read,
    write,
    git,
    edit(file, from, to) {
      const before = read(file);
      const after = before.replace(from, to);
      if (after === before) throw new Error(`${file} did not change.`);
      write(file, after);
    },
    reset() {
      if (!hasGit) return;
      git("reset", "--quiet", "--hard", release);
      git("clean", "--quiet", "--force", "-d", "-x");
      for (const tag of git("tag").split("\n").filter(Boolean)) git("tag", "--delete", tag);
      git("tag", `v${version}`);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
