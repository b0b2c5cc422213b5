// Entry point of `npm run diff`, `npm run bump` and `npm run release`.

import { fileURLToPath } from "node:url";
import { ReleaseError, UsageError } from "../command-errors.js";

const project = fileURLToPath(new URL("../../..", import.meta.url));
/** Each command loads only what it needs: all of it takes seconds. */
const commands: Record<string, (args: readonly string[]) => Promise<number>> = {
  async diff(args) {
    const { diffCommand } = await import("./diff-command.js");
    return diffCommand(args, project, console.log);
  },
  async bump([argument]) {
    // It changes files, so `npm run bump -- --dry-run` must not do what `npm run bump` does.
    if (argument !== undefined) throw new UsageError(`Unexpected argument '${argument}' (usage: npm run bump)`);
    const { bumpCommand } = await import("./bump-command.js");
    await bumpCommand(project, console.log);
    return 0;
  },
  async release(args) {
    const { releaseCommand } = await import("./release-command.js");
    await releaseCommand(args, project, console.log);
    return 0;
  },
};

const [name = "", ...args] = process.argv.slice(2);
try {
  const command = commands[name];
  if (!command) throw new UsageError(`The command must be one of ${Object.keys(commands).join(", ")} (got "${name}").`);
  process.exitCode = await command(args);
} catch (error) {
  if (!(error instanceof ReleaseError || error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
