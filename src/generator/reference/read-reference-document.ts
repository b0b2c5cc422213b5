import { join } from "node:path";
import { bundleContract } from "../contract/bundle-contract.js";
import type { Contract } from "../contract/contract.js";
import { readDecisions } from "../decisions/read-decisions.js";
import { withCodeSamples } from "../samples/code-samples.js";
import { readPictures } from "./diagrams/read-pictures.js";
import { createReferenceDocument, type ReferenceSources } from "./reference-document.js";

/**
 * Reads the contract of a project, and what the reference shows besides it.
 *
 * @throws {ContractError} if the contract is broken, or a decision breaks a rule
 */
export async function readReferenceSources(project: string): Promise<ReferenceSources & { contract: Contract }> {
  const folder = join(project, "openapi");
  const contract = withCodeSamples(await bundleContract(join(folder, "openapi.yaml")));
  return {
    contract,
    decisions: await readDecisions(folder, contract),
    pictures: await readPictures(folder, contract),
  };
}

/**
 * Reads the contract of a project, and returns it as the big page of the reference shows it.
 *
 * @throws {ContractError} if the contract is broken, or a decision breaks a rule
 */
export async function readReferenceDocument(project: string): Promise<Contract> {
  const { contract, ...sources } = await readReferenceSources(project);
  return createReferenceDocument(contract, sources);
}
