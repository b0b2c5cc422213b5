import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { type OperationId, UnknownNameError, validateRequest, validateResponse } from "../validation/index.js";
import { CommandError } from "./command-error.js";
import { parseWords } from "./parse-arguments.js";
import { reasonOf } from "./read-error.js";
import { type Fault, faultsIn } from "./validate-text.js";
import { report } from "./validation-report.js";

const command = "connected-organizations validate";

const validateHelp = `Usage: ${command} <operationId> [file] [options]

Holds a request body, or with --status the body of a response, against the contract, and says of each fault where it is, what
it is and what to do. Without a file, or with -, the body comes from standard input.

  --status <number>  The body is that of a response with this status.
  --json             Print { "valid", "errors": [{ "pointer", "keyword", "message", "fix" }] }.
  -h, --help         Print this help.

Examples:
  ${command} createConnectedOrganization body.json
  curl … | ${command} getConnectedOrganization --status 200 --json

Exit code: 0 the body is right, 1 it is not, 2 wrong use, which a line on standard error tells.
`;

/**
 * Holds a body against the contract, and tells on standard output what is wrong with it.
 *
 * @throws {CommandError} where an argument is wrong or the body cannot be read
 */
export async function runValidate(args: string[]): Promise<void> {
  const { values, words } = parseWords(
    command,
    args,
    {
      status: { type: "string" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
    2,
  );
  if (values.help) {
    process.stdout.write(validateHelp);
    return;
  }
  const [operationId, file = "-"] = words;
  if (operationId === undefined) throw new CommandError(2, `Name an operation. See: ${command} --help`);
  const validate = validatorOf(operationId, values.status);
  const faults = faultsIn(await readBody(file), validate);
  process.stdout.write(values.json ? asJson(faults) : report(faults, file === "-" ? "standard input" : file));
  if (faults.length > 0) process.exitCode = 1;
}

function validatorOf(operationId: string, status: string | undefined) {
  const id = operationId as OperationId; // An unknown one is refused by the first call.
  if (status !== undefined && !/^[1-5]\d\d$/.test(status)) {
    throw new CommandError(2, `--status must be an HTTP status, not "${status}".`);
  }
  const validate = (body: unknown) =>
    status === undefined ? validateRequest(id, body) : validateResponse(id, Number(status), body);
  try {
    validate(undefined);
  } catch (error) {
    if (error instanceof UnknownNameError) throw new CommandError(2, error.message, error);
    throw error;
  }
  return validate;
}

async function readBody(file: string): Promise<string> {
  if (file === "-") {
    if (process.stdin.isTTY) process.stderr.write("Reading the body from standard input; end it with Ctrl-D.\n");
    return text(process.stdin);
  }
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new CommandError(2, `${file} cannot be read: ${reasonOf(error)}.`, error);
  }
}

function asJson(faults: readonly Fault[]): string {
  return `${JSON.stringify({ valid: faults.length === 0, errors: faults }, undefined, 2)}\n`;
}
