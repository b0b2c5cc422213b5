import { relative } from "node:path";
import { bundle, createConfig, getLineColLocation, lint, ResolveError, YamlParseError } from "@redocly/openapi-core";
import type { Contract } from "./contract.js";
import { ContractError, type Diagnostic } from "./contract-error.js";

type Problem = Awaited<ReturnType<typeof bundle>>["problems"][number];

/** What the functions of the generator rely on. `redocly.yaml` has these rules and many more. */
const structureRules = {
  struct: "error",
  "operation-operationId": "error",
  "operation-operationId-unique": "error",
  "path-parameters-defined": "error",
  "rule/path-parameter-required": {
    subject: { type: "Parameter", property: "required" },
    where: [{ subject: { type: "Parameter", property: "in" }, assertions: { const: "path" } }],
    assertions: { defined: true, const: true },
    message: "A path parameter must have `required: true`, or the document is not OpenAPI.",
  },
} as const;

/**
 * Reads the contract and every file it refers to into one document. Components are named after their files.
 *
 * @param root path of the root document
 * @throws {ContractError} if a file is missing or not valid YAML, a `$ref` has no target, two components have the same
 *   name, or the document is not OpenAPI
 */
export async function bundleContract(root: string): Promise<Contract> {
  const config = await createConfig({ rules: structureRules });
  const fail = (error: unknown) => {
    throw toContractError(root, error);
  };
  const { bundle: document, problems } = await bundle({ ref: root, config }).catch(fail);
  assertNone(problems);
  assertNone(await lint({ ref: root, config }).catch(fail)); // Reads the files again: bundling changed what it read.
  return document.parsed as Contract; // The bundler types a parsed document as `any`.
}

function assertNone(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ContractError(...toDiagnostics(problems));
}

/** A broken file is reported once at its own location and once for every `$ref` to it; only the first report helps. */
function toDiagnostics(problems: readonly Problem[]): Diagnostic[] {
  const unparsed = problems.filter(({ message }) => message.startsWith("Failed to parse"));
  const diagnostics = (unparsed.length > 0 ? unparsed : problems).map(({ message, location: [location], suggest }) => {
    if (!location) return { file: "", message };
    const { start } = getLineColLocation(location);
    const line = location.source.getLines()[start.line - 1] ?? "";
    const hint = suggest[0] === undefined ? "" : ` Did you mean ${suggest[0]}?`;
    return createDiagnostic(location.source.absoluteRef, explainProblem(message, line) + hint, start.line, start.col);
  });
  return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}

/** The bundler does not say which reference has no target if the file exists. */
function explainProblem(message: string, line: string): string {
  if (message !== "Can't resolve $ref") return message;
  return `${message} in "${line.trim()}": the file is empty or does not have this part.`;
}

/** Errors in the root document are thrown, not reported as problems, and so is what Redocly does not expect anywhere. */
function toContractError(root: string, error: unknown): ContractError {
  if (error instanceof YamlParseError) {
    return new ContractError(createDiagnostic(error.source.absoluteRef, error.message, error.line, error.col));
  }
  if (error instanceof ResolveError) return new ContractError(createDiagnostic(root, error.message));
  const reason = error instanceof Error ? error.message : String(error);
  const advice = "Look for a discriminator mapping without a value, or a file that refers to itself.";
  return new ContractError(createDiagnostic(root, `Redocly cannot read the contract (${reason}). ${advice}`));
}

function createDiagnostic(file: string, message: string, line?: number, column?: number): Diagnostic {
  return {
    file: relative(process.cwd(), file),
    ...(line !== undefined && column !== undefined && { line, column }),
    // The parser repeats the location at the end of its message, and the resolver prints absolute paths.
    message: message.replace(/ in ".*" \(\d+:\d+\)$/, "").replaceAll(`${process.cwd()}/`, ""),
  };
}
