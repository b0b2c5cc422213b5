import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);
const bundle = "generated/openapi.json";

/** The contract of a release. */
export interface Release {
  /** Where it was read: `the tag v1.2.3`, or `version 1.2.3 in the npm registry`. */
  name: string;
  text: string;
}

/** The contract as it was released last: of the last tag of a version, or else of the npm registry. */
export async function lastRelease(project: string, packageName: string): Promise<Release | undefined> {
  return (await lastTag(project)) ?? (await published(project, packageName));
}

async function lastTag(cwd: string): Promise<Release | undefined> {
  try {
    const { stdout } = await run("git", ["describe", "--tags", "--abbrev=0", "--match", "v[0-9]*"], { cwd });
    const tag = stdout.trim();
    const { stdout: text } = await run("git", ["show", `${tag}:${bundle}`], { cwd, maxBuffer: 2 ** 26 });
    return { name: `the tag ${tag}`, text };
  } catch {
    return undefined; // No git, no repository, or no tag: git says so in many ways.
  }
}

async function published(cwd: string, packageName: string): Promise<Release | undefined> {
  try {
    const options = { cwd, maxBuffer: 2 ** 26, timeout: 60_000 };
    const { stdout } = await run("npm", ["view", packageName, "version", "dist.tarball", "--json"], options);
    const { version, "dist.tarball": tarball } = JSON.parse(stdout);
    const { stdout: text } = await run("sh", ["-c", `curl -sSf "$0" | tar -xzO package/${bundle}`, tarball], options);
    return { name: `version ${version} in the npm registry`, text };
  } catch {
    return undefined; // Nothing of this name, or no registry.
  }
}
