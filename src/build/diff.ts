import { fileURLToPath } from "node:url";
import { diffCommand } from "./diff-command.js";

const project = fileURLToPath(new URL("../..", import.meta.url));
process.exitCode = await diffCommand(process.argv.slice(2), project, console.log);
