import { text } from "node:stream/consumers";
import { hasRequestBody } from "../validation/has-request-body.js";
import {
  type OperationId,
  UnknownNameError,
  type Validation,
  validateRequest,
  validateResponse,
} from "../validation/index.js";
import { CommandError } from "./command-error.js";
import { parseArguments } from "./parse-arguments.js";
import { readTextFile } from "./read-text-file.js";
import { type Finding, validateText } from "./validate-text.js";
import { formatValidationReport } from "./validation-report.js";

const command = "connected-organizations validate";

const validateHelp = `Usage: ${command} <operationId> [file] [options]

Validate a request or response body. Without a file, or with -, the body is read
from standard input.

  --status <number>  Validate a response with this HTTP status.
  --json             Print JSON: { "valid", "errors": [{ "pointer", "keyword",
                     "message" }] }
  -h, --help         Print this help.

Examples:
  ${command} createConnectedOrganization body.json
  curl … | ${command} listExternalSponsors --status 200

Exit code: 0 success, 1 the body is not valid, 2 usage error.
`;

/**
 * Validates a body and prints the result on standard output.
 *
 * @throws {CommandError} if an argument is not valid or the body cannot be read
 */
export async function runValidate(args: string[]): Promise<void> {
  const { values, positionals } = parseArguments(
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
  const [operationId, file = "-"] = positionals;
  if (operationId === undefined) throw new CommandError(2, `Missing operationId. See: ${command} --help`);
  const validate = createBodyValidator(operationId, values.status);
  const findings = validateText(await readBody(file), validate);
  const source = file === "-" ? "standard input" : file;
  process.stdout.write(values.json ? formatJson(findings) : formatValidationReport(findings, source));
  if (findings.length > 0) process.exitCode = 1;
}

function createBodyValidator(operationId: string, status: string | undefined): (body: unknown) => Validation {
  if (status !== undefined && !/^[1-5]\d\d$/.test(status)) {
    throw new CommandError(2, `--status must be an HTTP status from 100 to 599 (got "${status}").`);
  }
  const id = operationId as OperationId; // The next line throws for an unknown one.
  const hasBody = lookUpRequestBody(id);
  if (status !== undefined) return (body) => validateResponse(id, Number(status), body);
  if (!hasBody) {
    throw new CommandError(2, `${id} has no request body. To validate a response, pass --status <number>.`);
  }
  return (body) => validateRequest(id, body);
}

function lookUpRequestBody(id: OperationId): boolean {
  try {
    return hasRequestBody(id);
  } catch (error) {
    if (error instanceof UnknownNameError) throw new CommandError(2, error.message, error);
    throw error;
  }
}

async function readBody(file: string): Promise<string> {
  if (file === "-") {
    if (process.stdin.isTTY) process.stderr.write("Reading the body from standard input. Press Ctrl-D to end it.\n");
    return text(process.stdin);
  }
  return readTextFile(file);
}

function formatJson(findings: readonly Finding[]): string {
  return `${JSON.stringify({ valid: findings.length === 0, errors: findings }, undefined, 2)}\n`;
}
