import { fileURLToPath } from "node:url";
import { diffCommand } from "./diff-command.js";
import { ReleaseError } from "./last-release.js";

const project = fileURLToPath(new URL("../../..", import.meta.url));
try {
  process.exitCode = await diffCommand(process.argv.slice(2), project, console.log);
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
