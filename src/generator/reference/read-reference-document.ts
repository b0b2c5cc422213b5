import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { bundleContract } from "../contract/bundle-contract.js";
import type { Contract } from "../contract/contract.js";
import { readDecisions } from "../decisions/read-decisions.js";
import { drawWorkflow } from "./diagrams/draw-workflow.js";
import { readWorkflow } from "./diagrams/workflow.js";
import { createReferenceDocument, type ReferenceSources } from "./reference-document.js";

/**
 * Reads the contract of a project, and what the reference shows besides it.
 *
 * @throws {ContractError} if the contract is broken, or a decision breaks a rule
 */
export async function readReferenceSources(project: string): Promise<ReferenceSources & { contract: Contract }> {
  const folder = join(project, "openapi");
  const contract = await bundleContract(join(folder, "openapi.yaml"));
  return {
    contract,
    decisions: await readDecisions(folder, contract),
    pictures: {
      "picture.svg": await readFile(join(folder, "picture.svg"), "utf8"),
      ...(await drawWorkflows(folder, contract)),
    },
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

/** Returns a picture of each workflow by the name of its file. */
async function drawWorkflows(folder: string, contract: Contract): Promise<Record<string, string>> {
  const names = (await readdir(join(folder, "workflows"))).map((name) => `workflows/${name}`);
  const pictures = names.map(async (name): Promise<[string, string]> => {
    return [name, await drawWorkflow(await readWorkflow(join(folder, name)), contract)];
  });
  return Object.fromEntries(await Promise.all(pictures));
}
