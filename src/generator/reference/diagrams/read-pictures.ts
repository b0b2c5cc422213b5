import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Contract } from "../../contract/contract.js";
import { drawWorkflow } from "./draw-workflow.js";
import { readWorkflow } from "./workflow.js";

/**
 * Returns the pictures that info.md can show in SVG, by the name of their file: picture.svg, and a diagram of each
 * workflow.
 *
 * @param folder path of the folder of the contract
 * @throws {ContractError} if a workflow calls an operation that the contract does not have
 */
export async function readPictures(folder: string, contract: Contract): Promise<Record<string, string>> {
  const files = await readdir(join(folder, "workflows"));
  const diagrams = files.map(async (file): Promise<[string, string]> => {
    const workflow = await readWorkflow(join(folder, "workflows", file));
    return [`workflows/${file}`, await drawWorkflow(workflow, contract)];
  });
  const picture = await readFile(join(folder, "picture.svg"), "utf8");
  return { "picture.svg": picture, ...Object.fromEntries(await Promise.all(diagrams)) };
}
