import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { lastRelease } from "./last-release.js";
import { redoclyCommand, redoclyEnvironment } from "../redocly.js";

const own = fileURLToPath(new URL("../../..", import.meta.url));

/** In a response every set of values is open, so a new member breaks nobody; in a request it never did. */
const newMembers = "enum-values-added";

/**
 * Holds generated/openapi.json of a project against the last release.
 *
 * @param args options of `redocly diff`, such as `--check-version`
 * @returns exit code: 0 where nothing broke, or the version says so; 1 where something broke
 * @throws {ReleaseError} where the last release cannot be read
 */
export async function diffCommand(
  args: readonly string[],
  project: string,
  log: (line: string) => void,
): Promise<number> {
  const manifest = JSON.parse(await readFile(join(project, "package.json"), "utf8"));
  const release = await lastRelease(project, manifest.name);
  if (!release) {
    log("There is no release yet to hold the contract against: no tag of a version, and nothing in the npm registry.");
    return 0;
  }
  log(`Held against ${release.name}:`);
  const folder = await mkdtemp(join(tmpdir(), "diff-"));
  try {
    const [base, revision] = [join(folder, "released.json"), join(folder, "contract.json")];
    await writeFile(base, withMembers(release.text));
    await writeFile(revision, withMembers(await readFile(join(project, "generated/openapi.json"), "utf8")));
    // What breaks may, where the version says so.
    const options = args.includes("--check-version") ? ["--fail-on", "none", ...args] : args;
    const config = ["--config", join(own, "src/build/release/diff.redocly.yaml"), "--skip-rule", newMembers];
    const command = [redoclyCommand, "diff", base, revision, ...config, ...options];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      ...{ cwd: own, encoding: "utf8" },
      env: { ...process.env, ...redoclyEnvironment },
    });
    log((stdout + stderr).trim());
    return status ?? 1;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Open sets of values as enumerations: `redocly diff` does not look at what only an extension says. */
function withMembers(text: string): string {
  return JSON.stringify(JSON.parse(text), (_key, value) =>
    value?.["x-extensible-enum"] ? { ...value, enum: value["x-extensible-enum"] } : value,
  );
}
