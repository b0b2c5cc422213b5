import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ReleaseError } from "../command-errors.js";
import type { Contract } from "../contract/contract.js";
import { generateCommand } from "../generate-command.js";
import { compareContracts } from "./contract-diff.js";
import { formatChangeset } from "./format-changeset.js";
import { findLastRelease } from "./last-release.js";
import { planNextRelease } from "./next-release.js";
import { readContract, readManifest } from "./project-files.js";

const changesetCommand = fileURLToPath(import.meta.resolve("@changesets/cli/bin.js"));

/** Sorts after other changesets, so that what people wrote comes first in the CHANGELOG. */
const contractChangeset = ".changeset/zz-contract.md";

/**
 * Creates the next version from the changesets and the changes of the contract: in package.json, package-lock.json,
 * CHANGELOG.md and the contract.
 *
 * @throws {ReleaseError} if there are no changes, a changeset is not valid, or the contract is broken
 */
export async function bumpCommand(project: string, log: (line: string) => void): Promise<void> {
  const contract = await readContract(project);
  await planNextRelease(project); // Throws for a changeset that is not valid, before another one is written.
  await writeContractChangeset(project, contract);
  if ((await planNextRelease(project)).changesetCount === 0) {
    throw new ReleaseError("There are no changesets to make a version from. Run: npx changeset");
  }
  execFileSync(process.execPath, [changesetCommand, "version"], { cwd: project, stdio: "pipe" });
  const { version } = await readManifest(project);
  await setContractVersion(join(project, "openapi/openapi.yaml"), version);
  await regenerate(project);
  const lockArguments = ["install", "--package-lock-only", "--ignore-scripts", "--no-audit"];
  execFileSync("npm", lockArguments, { cwd: project, stdio: "pipe" });
  log(`The version is now ${version}. Check its entry in CHANGELOG.md, commit, and run: npm run release`);
}

async function regenerate(project: string): Promise<void> {
  const errors: string[] = [];
  const exitCode = await generateCommand([], project, { log: () => undefined, error: (line) => errors.push(line) });
  if (exitCode !== 0) throw new ReleaseError(errors.join("\n"));
}

/** Writes a changeset for the changes of the contract since the last release, unless the version is already raised. */
async function writeContractChangeset(project: string, contract: Contract): Promise<void> {
  const manifest = await readManifest(project);
  const release = await findLastRelease(project, manifest.name);
  if (!release) return;
  const { bump, sentences, isVersionRaised } = await compareContracts(release.contract, contract);
  if (isVersionRaised || (bump !== "major" && bump !== "minor")) return;
  const text = formatChangeset(manifest, { impact: bump, since: release.name, sentences });
  await writeFile(join(project, contractChangeset), text);
}

async function setContractVersion(file: string, version: string): Promise<void> {
  const text = await readFile(file, "utf8");
  // Only `info.version` is indented by two spaces; the version variable of the servers is indented further.
  await writeFile(file, text.replace(/^ {2}version: .*$/m, `  version: ${version}`));
}
