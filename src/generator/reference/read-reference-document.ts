import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bundleContract } from "../contract/bundle-contract.js";
import type { Contract } from "../contract/contract.js";
import { referenceDocument } from "./reference-document.js";

/**
 * The contract as the reference shows it, read from a project.
 *
 * @throws {ContractError} where the contract is broken
 */
export async function readReferenceDocument(project: string): Promise<Contract> {
  const read = (name: string) => readFile(join(project, name), "utf8");
  return referenceDocument(await bundleContract(join(project, "openapi/openapi.yaml")), {
    decisions: await read("openapi/DECISIONS.md"),
    pictures: { "picture.svg": await read("openapi/picture.svg") },
  });
}
