import { relative } from "node:path";
import { bundle, createConfig, getLineColLocation, ResolveError, YamlParseError } from "@redocly/openapi-core";
import type { Contract } from "./contract.js";
import { ContractError, type Diagnostic } from "./contract-error.js";

type Problem = Awaited<ReturnType<typeof bundle>>["problems"][number];

/**
 * Reads the contract and every file it refers to into one document. Components are named after their files.
 *
 * @param root path of the root document
 * @throws {ContractError} if a file is missing or not valid YAML, a `$ref` has no target, or two components have the
 *   same name
 */
export async function bundleContract(root: string): Promise<Contract> {
  const config = await createConfig({});
  const { bundle: document, problems } = await bundle({ ref: root, config }).catch((error: unknown) => {
    throw toContractError(root, error);
  });
  if (problems.length > 0) throw new ContractError(...toDiagnostics(problems));
  // The bundler types a parsed document as `any`. `redocly lint`, not the generator, checks that it is OpenAPI.
  return document.parsed as Contract;
}

/** A broken file is reported once at its own location and once for every `$ref` to it; only the first report helps. */
function toDiagnostics(problems: readonly Problem[]): Diagnostic[] {
  const unparsed = problems.filter(({ message }) => message.startsWith("Failed to parse"));
  const diagnostics = (unparsed.length > 0 ? unparsed : problems).map(({ message, location: [location] }) => {
    if (!location) return { file: "", message };
    const { start } = getLineColLocation(location);
    return createDiagnostic(location.source.absoluteRef, message, start.line, start.col);
  });
  return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}

/** Errors in the root document are thrown, not reported as problems. */
function toContractError(root: string, error: unknown): unknown {
  if (error instanceof YamlParseError) {
    return new ContractError(createDiagnostic(error.source.absoluteRef, error.message, error.line, error.col));
  }
  return error instanceof ResolveError ? new ContractError(createDiagnostic(root, error.message)) : error;
}

function createDiagnostic(file: string, message: string, line?: number, column?: number): Diagnostic {
  return {
    file: relative(process.cwd(), file),
    ...(line !== undefined && column !== undefined && { line, column }),
    // The parser repeats the location at the end of its message, and the resolver prints absolute paths.
    message: message.replace(/ in ".*" \(\d+:\d+\)$/, "").replaceAll(`${process.cwd()}/`, ""),
  };
}
