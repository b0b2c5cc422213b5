import { relative } from "node:path";
import {
  type BundleResult,
  bundle,
  createConfig,
  getLineColLocation,
  ResolveError,
  YamlParseError,
} from "@redocly/openapi-core";
import type { Contract } from "./contract.js";
import { ContractError, type ContractFault } from "./contract-error.js";

type Problem = BundleResult["problems"][number];

/**
 * Reads the contract and all the files it refers to into one document. Component names are the base names of the files.
 *
 * @param root path of the root document
 * @throws {ContractError} where a file is missing or broken, a `$ref` leads nowhere, or two components share a name
 */
export async function bundleContract(root: string): Promise<Contract> {
  const config = await createConfig({});
  const { bundle: document, problems } = await bundle({ ref: root, config, componentRenamingConflicts: "error" }).catch(
    (error: unknown) => {
      throw rootError(root, error);
    },
  );
  if (problems.length > 0) throw new ContractError(faultsOf(problems));
  // The bundler types what it parsed as `any`; lint, not the build, holds the document to the shape of OpenAPI.
  return document.parsed as Contract;
}

/** A broken file is reported at its own place and again at every `$ref` to it; only the first tells what to do. */
function faultsOf(problems: readonly Problem[]): ContractFault[] {
  const broken = problems.filter(({ message }) => message.startsWith("Failed to parse"));
  const faults = (broken.length > 0 ? broken : problems).map(({ message, location: [location] }): ContractFault => {
    if (!location) return { file: "", message };
    const { start } = getLineColLocation(location);
    return fault(location.source.absoluteRef, message, start.line, start.col);
  });
  return [...new Map(faults.map((each) => [JSON.stringify(each), each])).values()];
}

function rootError(root: string, error: unknown): unknown {
  if (error instanceof YamlParseError) {
    return new ContractError([fault(error.source.absoluteRef, error.message, error.line, error.col)]);
  }
  return error instanceof ResolveError ? new ContractError([fault(root, error.message)]) : error;
}

function fault(file: string, message: string, line?: number, column?: number): ContractFault {
  return {
    file: relative(process.cwd(), file),
    ...(line !== undefined && column !== undefined && { line, column }),
    // The parser repeats the place at the end of its sentence, and the resolver names files absolutely.
    message: message.replace(/ in ".*" \(\d+:\d+\)$/, "").replaceAll(`${process.cwd()}/`, ""),
  };
}
