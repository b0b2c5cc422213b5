import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ReleaseError } from "../command-errors.js";
import { bundleContract } from "../contract/bundle-contract.js";
import type { Contract } from "../contract/contract.js";
import { ContractError } from "../contract/contract-error.js";
import { openapiJson } from "../contract/openapi-documents.js";

interface Manifest {
  name: string;
  version: string;
  repository?: unknown;
}

export async function readManifest(project: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(project, "package.json"), "utf8"));
}

/**
 * The contract as it will be published: of openapi/ as it is now, whatever generated/ has.
 *
 * @throws {ReleaseError} where it is broken
 */
export async function readContract(project: string): Promise<Contract> {
  try {
    return JSON.parse(openapiJson(await bundleContract(join(project, "openapi/openapi.yaml"))));
  } catch (error) {
    throw error instanceof ContractError ? new ReleaseError(error.message, { cause: error }) : error;
  }
}
