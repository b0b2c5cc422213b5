import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { redoclyCommand, redoclyEnvironment } from "../redocly.js";

const own = fileURLToPath(new URL("../../..", import.meta.url));

/** In a response every set of values is open, so a new member breaks nobody; in a request it never did. */
const newMembers = "enum-values-added";

/** Runs `redocly diff` on the text of two contracts. */
export async function contractDiff(base: string, revision: string, options: readonly string[]) {
  const folder = await mkdtemp(join(tmpdir(), "diff-"));
  try {
    const files = [join(folder, "released.json"), join(folder, "contract.json")] as const;
    await writeFile(files[0], withMembers(base));
    await writeFile(files[1], withMembers(revision));
    const config = ["--config", join(own, "src/build/release/diff.redocly.yaml"), "--skip-rule", newMembers];
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [redoclyCommand, "diff", ...files, ...config, ...options],
      { cwd: own, encoding: "utf8", env: { ...process.env, ...redoclyEnvironment } },
    );
    return { exitCode: status ?? 1, stdout, stderr };
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
