import { join, relative } from "node:path";
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import { generate } from "./artefacts.js";
import { bundleContract } from "./contract/bundle-contract.js";
import { ContractError } from "./contract/contract-error.js";
import { apply, type Change, changesIn } from "./generated-folder.js";
import { readFlag, UsageError } from "./read-flag.js";

/** Where the command prints; `console` is one. */
export interface Output {
  log(line: string): void;
  error(line: string): void;
}

/**
 * Writes generated/ from openapi/, or with `--check` tells how generated/ differs from what it would write.
 *
 * @param project folder that has openapi/ and generated/ in it
 * @returns exit code: 0 done or up to date, 1 the contract is broken or generated/ is stale, 2 wrong use
 */
export async function generateCommand(args: readonly string[], project: string, output: Output): Promise<0 | 1 | 2> {
  try {
    const check = readFlag(args, "check", "npm run generate");
    output.error("generating from openapi/ …");
    const folder = join(project, "generated");
    const texts = await generate(await bundleContract(join(project, "openapi/openapi.yaml")));
    const changes = await changesIn(folder, texts);
    if (check) return report(changes, output);
    await apply(folder, changes);
    for (const change of changes) output.log(`${verb(change)} ${relative(process.cwd(), join(folder, change.file))}`);
    if (changes.length === 0) output.log("generated/ is up to date");
    return 0;
  } catch (error) {
    if (!(error instanceof ContractError || error instanceof UsageError)) throw error;
    output.error(error.message);
    return error instanceof UsageError ? 2 : 1;
  }
}

function report(changes: readonly Change[], output: Output): 0 | 1 {
  if (changes.length === 0) {
    output.log("generated/ is up to date");
    return 0;
  }
  for (const { file, before, after } of changes) {
    const from = before === undefined ? "/dev/null" : `a/generated/${file}`;
    const to = after === undefined ? "/dev/null" : `b/generated/${file}`;
    output.log(createTwoFilesPatch(from, to, before ?? "", after ?? "", "", "", { headerOptions: FILE_HEADERS_ONLY }));
  }
  output.error("generated/ is not what openapi/ says. Run: npm run generate");
  return 1;
}

function verb({ before, after }: Change): string {
  if (after === undefined) return "removed";
  return before === undefined ? "created" : "updated";
}
