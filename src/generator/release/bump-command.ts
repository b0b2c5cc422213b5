import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ReleaseError } from "../command-errors.js";
import type { Contract } from "../contract/contract.js";
import { generateCommand } from "../generate-command.js";
import { contractDiff } from "./contract-diff.js";
import { contractNote } from "./contract-note.js";
import { lastRelease } from "./last-release.js";
import { nextRelease } from "./next-release.js";
import { readContract, readManifest } from "./project-files.js";

const changeset = fileURLToPath(import.meta.resolve("@changesets/cli/bin.js"));

/** It sorts behind what people note, so that their words stand first. */
const ownNote = ".changeset/zz-contract.md";

/**
 * Makes the next version of all that is noted in .changeset and of what the contract itself changed: in package.json, the
 * lock file, the CHANGELOG and the contract.
 *
 * @throws {ReleaseError} where there is nothing to make it of, a note cannot be read, or the contract is broken
 */
export async function bumpCommand(project: string, log: (line: string) => void): Promise<void> {
  const contract = await readContract(project);
  await nextRelease(project); // A note that cannot be used is found before one is written.
  await noteContract(project, contract);
  if ((await nextRelease(project)).notes === 0)
    throw new ReleaseError("Nothing is noted for another version. Run: npx changeset");
  execFileSync(process.execPath, [changeset, "version"], { cwd: project, stdio: "pipe" });
  const { version } = await readManifest(project);
  await setContractVersion(join(project, "openapi/openapi.yaml"), version);
  await regenerate(project);
  const lockOnly = ["install", "--package-lock-only", "--ignore-scripts", "--no-audit"];
  execFileSync("npm", lockOnly, { cwd: project, stdio: "pipe" });
  log(`This is version ${version} now. Read its entry in CHANGELOG.md, commit, and run: npm run release`);
}

async function regenerate(project: string): Promise<void> {
  const errors: string[] = [];
  const exitCode = await generateCommand([], project, { log: () => undefined, error: (line) => errors.push(line) });
  if (exitCode !== 0) throw new ReleaseError(errors.join("\n"));
}

/** Notes what the contract changed since the last release, unless the version says so already. */
async function noteContract(project: string, contract: Contract): Promise<void> {
  const manifest = await readManifest(project);
  const release = await lastRelease(project, manifest.name);
  if (!release) return;
  const { bump, sentences, isVersionRaised } = await contractDiff(release.contract, contract);
  if (isVersionRaised || (bump !== "major" && bump !== "minor")) return;
  await writeFile(join(project, ownNote), contractNote(manifest, { impact: bump, since: release.name, sentences }));
}

async function setContractVersion(file: string, version: string): Promise<void> {
  const text = await readFile(file, "utf8");
  // The only `version` at this depth is that of `info`: the one of the servers is a variable, deeper.
  await writeFile(file, text.replace(/^ {2}version: .*$/m, `  version: ${version}`));
}
