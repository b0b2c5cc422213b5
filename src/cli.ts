#!/usr/bin/env node
import { createRequire } from "node:module";
import { CommandError } from "./cli/command-error.js";
import { parseOptions } from "./cli/parse-arguments.js";

type Command = (args: string[]) => Promise<void>;

/** Each is loaded when it is asked for, and no other. */
const commands = new Map<string, () => Promise<Command>>([
  ["drift", async () => (await import("./cli/drift-command.js")).runDrift],
  ["mock", async () => (await import("./cli/mock-command.js")).runMock],
  ["validate", async () => (await import("./cli/validate-command.js")).runValidate],
]);

const help = `Usage: connected-organizations <command> [options]

  mock           Serve a mock of the API and its reference.
  validate       Hold a body against the contract.
  drift          Hold Microsoft's metadata against the contract.

  -h, --help     Print this help, or after a command the command's own.
  -v, --version  Print the version.

Examples:
  connected-organizations mock --port 4010
  connected-organizations validate createConnectedOrganization body.json

Exit code: 0 done, 1 the answer is no, 2 wrong use.
`;

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.exitCode;
}

async function run([first = "--help", ...rest]: string[]): Promise<void> {
  const command = commands.get(first);
  if (command) return (await command())(rest);
  if (!first.startsWith("-")) {
    throw new CommandError(
      2,
      `There is no command "${first}", only ${[...commands.keys()].join(", ")}. See: connected-organizations --help`,
    );
  }
  const { version } = parseOptions("connected-organizations", [first, ...rest], {
    help: { type: "boolean", short: "h" },
    version: { type: "boolean", short: "v" },
  });
  process.stdout.write(version ? `${packageVersion()}\n` : help);
}

function packageVersion(): string {
  return createRequire(import.meta.url)("connected-organizations/package.json").version;
}
