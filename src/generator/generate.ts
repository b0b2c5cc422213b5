// Entry point of `npm run generate`. What it writes, and which file writes it, is in artifacts.ts.

import { fileURLToPath } from "node:url";
import { generateCommand } from "./generate-command.js";

const project = fileURLToPath(new URL("../..", import.meta.url));
process.exitCode = await generateCommand(process.argv.slice(2), project, console);
