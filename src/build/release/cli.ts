import { fileURLToPath } from "node:url";
import { bumpCommand } from "./bump-command.js";
import { diffCommand } from "./diff-command.js";
import { releaseCommand } from "./release-command.js";
import { ReleaseError } from "./release-error.js";

const project = fileURLToPath(new URL("../../..", import.meta.url));
const [command, ...args] = process.argv.slice(2);
try {
  if (command === "diff") process.exitCode = await diffCommand(args, project, console.log);
  else if (command === "bump") await bumpCommand(project, console.log);
  else await releaseCommand(args, project, console.log);
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
