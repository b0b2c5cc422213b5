import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { ReleaseError } from "../command-errors.js";
import type { Contract } from "../contract/contract.js";

const run = promisify(execFile);
const contractFile = "generated/openapi.json";
const maxBuffer = 2 ** 26; // bytes

/** The contract of a release. */
export interface Release {
  /** Where it was read from: `the tag v1.2.3`, or `version 1.2.3 in the npm registry`. */
  name: string;
  contract: Contract;
}

/**
 * Returns the contract of the last release: of the last version tag, or if there is none, of the npm registry.
 *
 * @throws {ReleaseError} if the tag has no contract, or the registry cannot be read
 */
export async function findLastRelease(project: string, packageName: string): Promise<Release | undefined> {
  return (await readLastTag(project)) ?? (await readPublishedVersion(packageName));
}

async function readLastTag(cwd: string): Promise<Release | undefined> {
  const describe = run("git", ["describe", "--tags", "--abbrev=0", "--match", "v[0-9]*"], { cwd });
  const { stdout } = await describe.catch(() => ({ stdout: "" })); // Also without git, or outside a repository.
  const tag = stdout.trim();
  if (tag === "") return undefined;
  const show = run("git", ["show", `${tag}:${contractFile}`], { cwd, maxBuffer });
  const { stdout: text } = await show.catch((cause: unknown) => {
    throw new ReleaseError(`The tag ${tag} has no ${contractFile}.`, { cause });
  });
  return { name: `the tag ${tag}`, contract: JSON.parse(text) };
}

async function readPublishedVersion(packageName: string): Promise<Release | undefined> {
  const folder = await mkdtemp(join(tmpdir(), "release-"));
  try {
    const { stdout } = await run("npm", ["pack", packageName, "--json", "--pack-destination", folder]);
    const [{ filename, version }]: [{ filename: string; version: string }] = JSON.parse(stdout);
    const options = { cwd: folder, maxBuffer };
    const { stdout: text } = await run("tar", ["-xzOf", filename, `package/${contractFile}`], options);
    return { name: `version ${version} in the npm registry`, contract: JSON.parse(text) };
  } catch (cause) {
    const { stdout = "", message } = cause as Error & { stdout?: string }; // The output of the command that failed.
    if (/\bE404\b/.test(stdout + message)) return undefined;
    const [reason] = message.split("\n");
    throw new ReleaseError(`The last release cannot be read from the npm registry: ${reason}.`, { cause });
  } finally {
    await rm(folder, { recursive: true });
  }
}
