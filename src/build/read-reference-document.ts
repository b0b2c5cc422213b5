import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bundleContract } from "./bundle.js";
import { referenceDocument } from "./reference-document.js";

/**
 * The contract as the reference shows it, read from the folder that it is written in.
 *
 * @throws {ContractError} where the contract is broken
 */
export async function readReferenceDocument(folder: string): Promise<object> {
  const read = (name: string) => readFile(join(folder, name), "utf8");
  return referenceDocument(await bundleContract(join(folder, "openapi.yaml")), {
    decisions: await read("DECISIONS.md"),
    pictures: { "picture.svg": await read("picture.svg") },
  });
}
