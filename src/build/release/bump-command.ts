import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateCommand } from "../generate-command.js";
import { contractDiff } from "./contract-diff.js";
import { contractNote } from "./contract-note.js";
import { lastRelease } from "./last-release.js";
import { nextRelease } from "./next-release.js";
import { readContract, readManifest } from "./project-files.js";
import { ReleaseError } from "./release-error.js";

const changeset = fileURLToPath(import.meta.resolve("@changesets/cli/bin.js"));

/**
 * Makes the next version of all that is noted in .changeset and of what the contract itself changed: in package.json, the
 * lock file, the CHANGELOG and the contract.
 *
 * @throws {ReleaseError} where nothing is noted, or the contract is broken
 */
export async function bumpCommand(project: string, log: (line: string) => void): Promise<void> {
  await regenerate(project);
  await noteContract(project);
  const { notes } = await nextRelease(project);
  if (notes === 0) throw new ReleaseError("Nothing is noted for a release. Run: npx changeset");
  execFileSync(process.execPath, [changeset, "version"], { cwd: project, stdio: "pipe" });
  const { version } = await readManifest(project);
  await setContractVersion(join(project, "openapi/openapi.yaml"), version);
  await regenerate(project);
  execFileSync("npm", ["install", "--package-lock-only", "--ignore-scripts", "--no-audit"], {
    cwd: project,
    stdio: "pipe",
  });
  log(`This is version ${version} now. Read its entry in CHANGELOG.md, commit, and run: npm run release`);
}

async function regenerate(project: string): Promise<void> {
  const errors: string[] = [];
  const exitCode = await generateCommand([], project, { log: () => undefined, error: (line) => errors.push(line) });
  if (exitCode !== 0) throw new ReleaseError(errors.join("\n"));
}

const reported = ["--format", "json", "--fail-on", "none"];

async function noteContract(project: string): Promise<void> {
  const manifest = await readManifest(project);
  const release = await lastRelease(project, manifest.name);
  if (!release) return;
  const { stdout } = await contractDiff(release.text, await readContract(project), reported);
  const note = contractNote(JSON.parse(stdout), manifest, release.name);
  if (note) await writeFile(join(project, ".changeset/contract.md"), note);
}

async function setContractVersion(file: string, version: string): Promise<void> {
  const text = await readFile(file, "utf8");
  // The only `version` at this depth is that of `info`: the one of the servers is a variable, deeper.
  await writeFile(file, text.replace(/^ {2}version: .*$/m, `  version: ${version}`));
}
