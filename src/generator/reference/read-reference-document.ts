import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bundleContract } from "../contract/bundle-contract.js";
import type { Contract } from "../contract/contract.js";
import { createReferenceDocument } from "./reference-document.js";

/**
 * Reads the contract of a project, and returns it as the reference shows it.
 *
 * @throws {ContractError} if the contract is broken
 */
export async function readReferenceDocument(project: string): Promise<Contract> {
  const folder = join(project, "openapi");
  const readText = (name: string) => readFile(join(folder, name), "utf8");
  return createReferenceDocument(await bundleContract(join(folder, "openapi.yaml")), {
    decisions: await readText("DECISIONS.md"),
    pictures: { "picture.svg": await readText("picture.svg") },
  });
}
