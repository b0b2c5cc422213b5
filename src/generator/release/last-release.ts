import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { ReleaseError } from "../command-errors.js";
import type { Contract } from "../contract/contract.js";

const run = promisify(execFile);
const bundle = "generated/openapi.json";
const maxBuffer = 2 ** 26;

/** The contract of a release. */
export interface Release {
  /** Where it was read: `the tag v1.2.3`, or `version 1.2.3 in the npm registry`. */
  name: string;
  contract: Contract;
}

/**
 * The contract as it was released last: of the last tag of a version, or else of the npm registry.
 *
 * @throws {ReleaseError} where the tag has no contract, or the registry cannot be asked
 */
export async function lastRelease(project: string, packageName: string): Promise<Release | undefined> {
  return (await lastTag(project)) ?? (await published(packageName));
}

async function lastTag(cwd: string): Promise<Release | undefined> {
  const described = run("git", ["describe", "--tags", "--abbrev=0", "--match", "v[0-9]*"], { cwd });
  const { stdout } = await described.catch(() => ({ stdout: "" })); // No git, no repository or no tag is one case here.
  const tag = stdout.trim();
  if (tag === "") return undefined;
  const shown = run("git", ["show", `${tag}:${bundle}`], { cwd, maxBuffer });
  const { stdout: text } = await shown.catch((cause: unknown) => {
    throw new ReleaseError(`The tag ${tag} has no ${bundle}.`, { cause });
  });
  return { name: `the tag ${tag}`, contract: JSON.parse(text) };
}

async function published(packageName: string): Promise<Release | undefined> {
  const folder = await mkdtemp(join(tmpdir(), "release-"));
  try {
    const { stdout } = await run("npm", ["pack", packageName, "--json", "--pack-destination", folder]);
    const [{ filename, version }]: [{ filename: string; version: string }] = JSON.parse(stdout);
    const options = { cwd: folder, maxBuffer };
    const { stdout: text } = await run("tar", ["-xzOf", filename, `package/${bundle}`], options);
    return { name: `version ${version} in the npm registry`, contract: JSON.parse(text) };
  } catch (cause) {
    const { stdout = "", message } = cause as Error & { stdout?: string }; // What a command printed before it failed.
    if (/\bE404\b/.test(stdout + message)) return undefined;
    throw new ReleaseError(`The last release cannot be read from the npm registry: ${message.split("\n")[0]}.`, {
      cause,
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}
