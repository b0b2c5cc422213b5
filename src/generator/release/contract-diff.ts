import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ReleaseError } from "../command-errors.js";
import type { Contract } from "../contract/contract.js";
import { redoclyCommand, redoclyEnvironment } from "../redocly.js";
import type { Change, Impact } from "./change.js";
import { describeChanges } from "./describe-changes.js";
import { findRemovedNames } from "./removed-names.js";
import { isBreakingRelease } from "./semver.js";

const config = fileURLToPath(new URL("diff.redocly.yaml", import.meta.url));

/** Adding a value to an enum breaks nobody: enums of responses are open, and a request may still omit the value. */
const skippedRule = "enum-values-added";
const options = ["--config", config, "--skip-rule", skippedRule, "--format", "json", "--check-version"];

/** The difference between two contracts. */
export interface ContractDiff {
  /** The greatest impact of a change. */
  bump: Impact | "none";
  /** What callers need to know. */
  sentences: string[];
  /** Whether `info.version` is raised as far as the changes require. */
  isVersionRaised: boolean;
}

/**
 * Compares two contracts: what `redocly diff` finds, and the names that were removed.
 *
 * @throws {ReleaseError} if `redocly diff` fails
 */
export async function compareContracts(released: Contract, contract: Contract): Promise<ContractDiff> {
  const { bump, changes, isVersionRaised } = await runRedoclyDiff(released, contract);
  const removed = findRemovedNames(released, contract);
  const allowsRemoval = removed.length === 0 || isBreakingRelease(released.info.version, contract.info.version);
  return {
    bump: removed.length > 0 ? "major" : bump,
    sentences: describeChanges([...changes, ...removed], [released, contract]),
    isVersionRaised: isVersionRaised && allowsRemoval,
  };
}

interface RedoclyDiff {
  bump: ContractDiff["bump"];
  changes: Change[];
  isVersionRaised: boolean;
}

async function runRedoclyDiff(released: Contract, contract: Contract): Promise<RedoclyDiff> {
  const folder = await mkdtemp(join(tmpdir(), "diff-"));
  try {
    const files = [join(folder, "released.json"), join(folder, "contract.json")] as const;
    await writeFile(files[0], serializeForDiff(released));
    await writeFile(files[1], serializeForDiff(contract));
    // With --fail-on none the exit code tells only whether the version is raised.
    const args = [redoclyCommand, "diff", ...files, ...options, "--fail-on", "none"];
    const env = { ...process.env, ...redoclyEnvironment };
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", env });
    if (!stdout.startsWith("{")) throw new ReleaseError(`redocly diff failed: ${stderr.trim()}`);
    // There is no bump if the documents are the same.
    const { bump = "none", changes }: { bump?: RedoclyDiff["bump"]; changes: Change[] } = JSON.parse(stdout);
    return { bump, changes, isVersionRaised: status === 0 };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * `redocly diff` reports an extension that is new, such as `x-decisions`, as an addition to the API, and ignores all other
 * changes of extensions. It gets none: the values of `x-extensible-enum` are passed to it as `enum`.
 */
function serializeForDiff(contract: Contract): string {
  return JSON.stringify(contract, (key, value) => {
    if (key.startsWith("x-") && !isHeader(value)) return undefined;
    return value?.["x-extensible-enum"] ? { ...value, enum: value["x-extensible-enum"] } : value;
  });
}

/** Whether the value of a member whose name begins with `x-` is a header of a response, not an extension. */
function isHeader(value: unknown): boolean {
  return typeof value === "object" && value !== null && ("schema" in value || "$ref" in value);
}
