#!/usr/bin/env node
import { createRequire } from "node:module";
import { CommandError } from "./cli/command-error.js";
import { escapeControls } from "./cli/escape-controls.js";
import { catchOutputErrors } from "./cli/output-errors.js";
import { parseOptions } from "./cli/parse-arguments.js";

type Command = (args: string[]) => Promise<void>;

/** Imports each command on demand. */
const commands = new Map<string, () => Promise<Command>>([
  ["drift", async () => (await import("./cli/drift-command.js")).runDrift],
  ["mock", async () => (await import("./cli/mock-command.js")).runMock],
  ["validate", async () => (await import("./cli/validate-command.js")).runValidate],
]);

const help = `Usage: connected-organizations <command> [options]

  mock           Serve a mock of the API and its reference.
  validate       Validate a request or response body.
  drift          Compare Microsoft's metadata with the contract.

  -h, --help     Print this help, or that of the command before it.
  -v, --version  Print the version.

Examples:
  connected-organizations mock --port 4010
  connected-organizations validate createConnectedOrganization body.json

Exit code: 0 success, 1 check failed, 2 usage error.
`;

catchOutputErrors();
try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  process.stderr.write(`${escapeControls(error.message)}\n`);
  process.exitCode = error.exitCode;
}

async function run([first = "--help", ...rest]: string[]): Promise<void> {
  const importCommand = commands.get(first);
  if (importCommand) {
    const runCommand = await importCommand();
    return runCommand(rest);
  }
  if (!first.startsWith("-")) {
    const names = [...commands.keys()].join(", ");
    throw new CommandError(2, `Unknown command "${first}" (expected ${names}). See: connected-organizations --help`);
  }
  const { version } = parseOptions("connected-organizations", [first, ...rest], {
    help: { type: "boolean", short: "h" },
    version: { type: "boolean", short: "v" },
  });
  process.stdout.write(version ? `${readPackageVersion()}\n` : help);
}

function readPackageVersion(): string {
  return createRequire(import.meta.url)("connected-organizations/package.json").version;
}
