import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Contract } from "../contract.js";
import { redoclyCommand, redoclyEnvironment } from "../redocly.js";
import { saysBreak } from "./breaking-bump.js";
import { lostNames } from "./lost-names.js";
import { ReleaseError } from "./release-error.js";

const config = fileURLToPath(new URL("diff.redocly.yaml", import.meta.url));

/** In a response every set of values is open, so a new member breaks nobody; in a request it never did. */
const newMembers = "enum-values-added";
const options = ["--config", config, "--skip-rule", newMembers, "--format", "json", "--check-version"];

export type Impact = "major" | "minor" | "patch";

/** A change as `redocly diff` reports it, as far as that is read. */
export interface Change {
  /** Pointer of the place. */
  path: string;
  kind: "added" | "removed" | "modified";
  impact: Impact;
  property?: string;
  verdicts: { impact: Impact; message: string }[];
}

export interface ContractDiff {
  bump: Impact | "none";
  changes: Change[];
  /** Whether `info.version` has been raised as the changes ask for. */
  isVersionRaised: boolean;
}

/**
 * What `redocly diff` finds between the texts of two contracts, and the names that are lost.
 *
 * @throws {ReleaseError} where it finds no answer
 */
export async function contractDiff(base: string, revision: string): Promise<ContractDiff> {
  const folder = await mkdtemp(join(tmpdir(), "diff-"));
  try {
    const files = [join(folder, "released.json"), join(folder, "contract.json")] as const;
    await writeFile(files[0], withMembers(base));
    await writeFile(files[1], withMembers(revision));
    // What breaks may, where the version says so.
    const args = [redoclyCommand, "diff", ...files, ...options, "--fail-on", "none"];
    const env = { ...process.env, ...redoclyEnvironment };
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", env });
    if (!stdout.startsWith("{")) throw new ReleaseError(`redocly diff cannot compare the contracts: ${stderr.trim()}`);
    const { bump, changes }: Omit<ContractDiff, "isVersionRaised"> = JSON.parse(stdout);
    return withLostNames({ bump, changes, isVersionRaised: status === 0 }, JSON.parse(base), JSON.parse(revision));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function withLostNames(found: ContractDiff, released: Contract, contract: Contract): ContractDiff {
  const lost = lostNames(released, contract);
  if (lost.length === 0) return found;
  const isVersionRaised = found.isVersionRaised && saysBreak(released.info.version, contract.info.version);
  return { bump: "major", changes: [...found.changes, ...lost], isVersionRaised };
}

/** Open sets of values as enumerations: `redocly diff` does not look at what only an extension says. */
function withMembers(text: string): string {
  return JSON.stringify(JSON.parse(text), (_key, value) =>
    value?.["x-extensible-enum"] ? { ...value, enum: value["x-extensible-enum"] } : value,
  );
}
