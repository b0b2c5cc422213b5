import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ReleaseError } from "../command-errors.js";
import { bundleContract } from "../contract/bundle-contract.js";
import type { Contract } from "../contract/contract.js";
import { ContractError } from "../contract/contract-error.js";
import { renderOpenapiJson } from "../contract/openapi-documents.js";
import { withCodeSamples } from "../samples/code-samples.js";

interface Manifest {
  name: string;
  version: string;
  repository?: unknown;
}

/** Reads package.json of a project. */
export async function readManifest(project: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(project, "package.json"), "utf8"));
}

/**
 * Reads the contract of a project as it will be published: from openapi/, even if generated/ is out of date.
 *
 * @throws {ReleaseError} if the contract is broken
 */
export async function readContract(project: string): Promise<Contract> {
  try {
    const contract = await bundleContract(join(project, "openapi/openapi.yaml"));
    return JSON.parse(renderOpenapiJson(withCodeSamples(contract)));
  } catch (error) {
    throw error instanceof ContractError ? new ReleaseError(error.message, { cause: error }) : error;
  }
}
