// Entry point of `npm run diff`, `npm run bump` and `npm run release`.

import { fileURLToPath } from "node:url";
import { ReleaseError, UsageError } from "../command-errors.js";
import { bumpCommand } from "./bump-command.js";
import { diffCommand } from "./diff-command.js";
import { releaseCommand } from "./release-command.js";

const project = fileURLToPath(new URL("../../..", import.meta.url));
const commands: Record<string, (args: readonly string[]) => Promise<number>> = {
  diff: (args) => diffCommand(args, project, console.log),
  bump: async ([argument]) => {
    // It changes files, so `npm run bump -- --dry-run` must not do what `npm run bump` does.
    if (argument !== undefined) throw new UsageError(`Unexpected argument '${argument}' (usage: npm run bump)`);
    await bumpCommand(project, console.log);
    return 0;
  },
  release: (args) => releaseCommand(args, project, console.log).then(() => 0),
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
