import { spawnSync } from "node:child_process";
import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "../build-steps.js";
import { ReleaseError } from "../command-errors.js";
import { generateCommand } from "../generate-command.js";
import { readFlag } from "../read-flag.js";
import { diffCommand } from "./diff-command.js";
import { readManifest } from "./project-files.js";
import { findReleaseBlockers } from "./release-blockers.js";

const vitest = fileURLToPath(new URL("../../../node_modules/vitest/vitest.mjs", import.meta.url));
/**
 * Builds the package, tests the tarball and publishes it. With `--dry-run` it does not publish, and reports what would
 * prevent a release instead of failing.
 *
 * @throws {ReleaseError} if the project is not ready for a release, or a step fails
 * @throws {UsageError} if there is any other argument
 */
export async function releaseCommand(
  args: readonly string[],
  project: string,
  log: (line: string) => void,
): Promise<void> {
  const dryRun = readFlag(args, "dry-run", "npm run release");
  const blockers = await findReleaseBlockers(project);
  if (blockers.length > 0 && !dryRun) throw new ReleaseError(blockers.join("\n"));
  const { version } = await readManifest(project);

  log("== Comparing the contract with generated/ and the last release");
  if ((await generateCommand(["--check"], project, { log, error: log })) !== 0) {
    throw new ReleaseError("The committed files are not what would be published.");
  }
  if ((await diffCommand(["--check-version"], project, log)) !== 0) {
    throw new ReleaseError("The version does not allow the changes of the contract.");
  }
  log("== Installing the tools that check the package");
  runStep(project, "npm", ["ci", "--prefix", "test/package/tools", "--ignore-scripts", "--no-audit", "--no-fund"]);
  log("== Building and packing");
  const tarball = await pack(project);
  log(`== Testing ${tarball}`);
  const testArguments = ["run", "--config", "test/vitest.config.ts", ...tarballTests];
  runStep(project, process.execPath, [vitest, ...testArguments], { TARBALL: tarball });
  log(dryRun ? "== Publishing (dry run)" : "== Publishing");
  runStep(project, "npm", ["publish", tarball, ...(dryRun ? ["--dry-run"] : [])]);
  if (!dryRun) log(`Published ${version}. Tag it: git tag v${version} && git push origin v${version}`);
  for (const blocker of blockers) log(`Not ready for a release: ${blocker}`);
}

/** The tests of what packing can break. `npm test` runs the others on the same files. */
const tarballTests = ["tarball", "published-types", "installed-package", "consumers"].map(
  (name) => `test/package/${name}.test.ts`,
);

/** Builds everything but generated/, which is up to date, and packs the tarball without the prepack script, which would too. */
async function pack(project: string): Promise<string> {
  const { succeeded } = await build(["compile", "docs"], { force: true });
  if (!succeeded) throw new ReleaseError("Nothing was published, because the package cannot be built.");
  const folder = join(project, "dist/release");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  runStep(project, "npm", ["pack", "--ignore-scripts", "--loglevel=warn", "--pack-destination", folder]);
  const [tarball = ""] = await readdir(folder);
  return join(folder, tarball);
}

function runStep(cwd: string, command: string, args: string[], environment: Record<string, string> = {}): void {
  const { status } = spawnSync(command, args, { cwd, stdio: "inherit", env: { ...process.env, ...environment } });
  if (status !== 0) throw new ReleaseError(`Nothing was published, because this failed: ${command} ${args.join(" ")}`);
}
