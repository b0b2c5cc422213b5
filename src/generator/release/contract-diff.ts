import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ReleaseError } from "../command-errors.js";
import type { Contract } from "../contract/contract.js";
import { redoclyCommand, redoclyEnvironment } from "../reference/redocly.js";
import type { Change, Impact } from "./change.js";
import { changeSentences } from "./describe-changes.js";
import { lostNames } from "./removed-names.js";
import { saysBreak } from "./semver.js";

const config = fileURLToPath(new URL("diff.redocly.yaml", import.meta.url));

/** In a response every set of values is open, so a new member breaks nobody; in a request it never did. */
const newMembers = "enum-values-added";
const options = ["--config", config, "--skip-rule", newMembers, "--format", "json", "--check-version"];

export interface ContractDiff {
  bump: Impact | "none";
  /** What callers have to know. */
  sentences: string[];
  /** Whether `info.version` has been raised as the changes ask for. */
  isVersionRaised: boolean;
}

/**
 * What `redocly diff` finds between two contracts, and the names that are lost.
 *
 * @throws {ReleaseError} where it finds no answer
 */
export async function contractDiff(released: Contract, contract: Contract): Promise<ContractDiff> {
  const { bump, changes, isVersionRaised } = await redoclyDiff(released, contract);
  const lost = lostNames(released, contract);
  return {
    bump: lost.length > 0 ? "major" : bump,
    sentences: changeSentences([...changes, ...lost], [released, contract]),
    isVersionRaised: isVersionRaised && (lost.length === 0 || saysBreak(released.info.version, contract.info.version)),
  };
}

interface Found {
  bump: ContractDiff["bump"];
  changes: Change[];
  isVersionRaised: boolean;
}

async function redoclyDiff(released: Contract, contract: Contract): Promise<Found> {
  const folder = await mkdtemp(join(tmpdir(), "diff-"));
  try {
    const files = [join(folder, "released.json"), join(folder, "contract.json")] as const;
    await writeFile(files[0], withMembers(released));
    await writeFile(files[1], withMembers(contract));
    // What breaks may, where the version says so.
    const args = [redoclyCommand, "diff", ...files, ...options, "--fail-on", "none"];
    const env = { ...process.env, ...redoclyEnvironment };
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", env });
    if (!stdout.startsWith("{")) throw new ReleaseError(`redocly diff cannot compare the contracts: ${stderr.trim()}`);
    return { ...JSON.parse(stdout), isVersionRaised: status === 0 };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Open sets of values as enumerations: `redocly diff` does not look at what only an extension says. */
function withMembers(contract: Contract): string {
  return JSON.stringify(contract, (_key, value) =>
    value?.["x-extensible-enum"] ? { ...value, enum: value["x-extensible-enum"] } : value,
  );
}
