import { join, relative } from "node:path";
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import { generate } from "./artifacts.js";
import { UsageError } from "./command-errors.js";
import { bundleContract } from "./contract/bundle-contract.js";
import { ContractError } from "./contract/contract-error.js";
import { readDecisions } from "./decisions/read-decisions.js";
import { applyChanges, type FileChange, findChanges } from "./generated-folder.js";
import { readFlag } from "./read-flag.js";
import { withCodeSamples } from "./samples/code-samples.js";

/** Where a command prints, such as `console`. */
export interface Output {
  log(line: string): void;
  error(line: string): void;
}

/**
 * Writes generated/ from openapi/, or with `--check` prints how generated/ differs from what it would write.
 *
 * @param project folder that contains openapi/ and generated/
 * @returns exit code: 0 success, 1 the contract or a decision is broken or generated/ is out of date, 2 usage error
 */
export async function generateCommand(args: readonly string[], project: string, output: Output): Promise<0 | 1 | 2> {
  try {
    const checksOnly = readFlag(args, "check", "npm run generate");
    output.error("Generating from openapi/ …");
    const folder = join(project, "generated");
    const contract = withCodeSamples(await bundleContract(join(project, "openapi/openapi.yaml")));
    const texts = await generate(contract, await readDecisions(join(project, "openapi"), contract));
    const changes = await findChanges(folder, texts);
    if (changes.length === 0) output.log("generated/ is up to date.");
    else if (checksOnly) return reportChanges(changes, output);
    await applyChanges(folder, changes);
    for (const change of changes) {
      output.log(`${describeChange(change)} ${relative(process.cwd(), join(folder, change.file))}`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof ContractError || error instanceof UsageError)) throw error;
    output.error(error.message);
    return error instanceof UsageError ? 2 : 1;
  }
}

function reportChanges(changes: readonly FileChange[], output: Output): 1 {
  for (const { file, before, after } of changes) {
    const from = before === undefined ? "/dev/null" : `a/generated/${file}`;
    const to = after === undefined ? "/dev/null" : `b/generated/${file}`;
    output.log(createTwoFilesPatch(from, to, before ?? "", after ?? "", "", "", { headerOptions: FILE_HEADERS_ONLY }));
  }
  output.error("generated/ is out of date. Run: npm run generate");
  return 1;
}

function describeChange({ before, after }: FileChange): string {
  if (after === undefined) return "removed";
  return before === undefined ? "created" : "updated";
}
