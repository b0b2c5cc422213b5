import { stringify } from "yaml";
import { notice } from "../codegen/typescript-source.js";
import type { Contract } from "./contract.js";
import { withPermissions } from "./permissions.js";
import { standaloneText } from "./standalone-text.js";

/** The text of openapi.yaml: the whole contract in one file. */
export function openapiYaml(contract: Contract): string {
  // Readers in other languages are often YAML 1.1, where a bare `2020-08-18T12:51:51Z`, `no` or `1:30` is no string.
  const text = stringify(inOneFile(contract), {
    aliasDuplicateObjects: false,
    compat: "yaml-1.1",
    lineWidth: 120,
  });
  return `# ${notice}\n${text}`;
}

/** The text of openapi.json. JSON has no comments, so the notice is the first key. */
export function openapiJson(contract: Contract): string {
  return `${JSON.stringify({ "x-generated": notice, ...inOneFile(contract) }, undefined, 2)}\n`;
}

function inOneFile(contract: Contract): Contract {
  const { info } = contract;
  const description = standaloneText(info.description);
  return withPermissions({ ...contract, info: { ...info, description } });
}
