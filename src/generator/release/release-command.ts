import { spawnSync } from "node:child_process";
import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateCommand } from "../generate-command.js";
import { readFlag } from "../parse-flag.js";
import { diffCommand } from "./diff-command.js";
import { readManifest } from "./project-files.js";
import { reasonsAgainstRelease } from "./reasons-against-release.js";
import { ReleaseError } from "./release-error.js";

const vitest = fileURLToPath(new URL("../../../node_modules/vitest/vitest.mjs", import.meta.url));

/**
 * Builds the package, tests the tarball and publishes that very tarball. With `--dry-run` it does all but the last, and tells what
 * would stand against it.
 *
 * @throws {ReleaseError} where a step fails, or the project is not ready
 * @throws {UsageError} for any other argument
 */
export async function releaseCommand(
  args: readonly string[],
  project: string,
  log: (line: string) => void,
): Promise<void> {
  const dryRun = readFlag(args, "dry-run", "npm run release");
  const reasons = await reasonsAgainstRelease(project);
  if (reasons.length > 0 && !dryRun) throw new ReleaseError(reasons.join("\n"));
  const { version } = await readManifest(project);

  log("== the contract against generated/ and the last release");
  if ((await generateCommand(["--check"], project, { log, error: log })) !== 0)
    throw new ReleaseError("What is committed is not what would be published.");
  if ((await diffCommand(["--check-version"], project, log)) !== 0)
    throw new ReleaseError("The version does not say what the contract breaks.");
  log("== building and packing");
  const tarball = await pack(project);
  log(`== testing ${tarball}`);
  const tests = ["run", "--config", "test/vitest.config.ts", ...tarballTests];
  run(project, process.execPath, [vitest, ...tests], { TARBALL: tarball });
  log(dryRun ? "== what npm would publish" : "== publishing");
  run(project, "npm", ["publish", tarball, ...(dryRun ? ["--dry-run"] : [])]);
  if (!dryRun) log(`${version} is published. Tag it: git tag v${version} && git push origin v${version}`);
  for (const reason of reasons) log(`Not ready for a release: ${reason}`);
}

const tarballTests = ["tarball", "installed-package", "consumers", "size", "browser"].map(
  (name) => `test/package/${name}.test.ts`,
);

/** `npm pack`, which builds before. */
async function pack(project: string): Promise<string> {
  const folder = join(project, "dist/release");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  run(project, "npm", ["pack", "--loglevel=warn", "--pack-destination", folder]);
  const [tarball = ""] = await readdir(folder);
  return join(folder, tarball);
}

function run(cwd: string, command: string, args: string[], environment: Record<string, string> = {}): void {
  const { status } = spawnSync(command, args, { cwd, stdio: "inherit", env: { ...process.env, ...environment } });
  if (status !== 0) throw new ReleaseError(`Failed, and nothing is published: ${command} ${args.join(" ")}`);
}
