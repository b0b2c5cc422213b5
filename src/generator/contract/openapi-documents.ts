import { stringify } from "yaml";
import { notice } from "../codegen/typescript-source.js";
import type { Contract } from "./contract.js";
import { removeErrorCodePlace } from "./error-codes.js";
import { withPermissions } from "./permissions.js";

/** Returns the text of openapi.yaml: the whole contract in one file. */
export function renderOpenapiYaml(contract: Contract): string {
  // Many YAML libraries implement YAML 1.1, which reads a bare `2020-08-18T12:51:51Z`, `no` or `1:30` as no string.
  const text = stringify(toStandaloneDocument(contract), {
    aliasDuplicateObjects: false,
    blockQuote: "literal", // A folded text has a blank line after each line.
    compat: "yaml-1.1",
    lineWidth: 120,
  });
  return `# ${notice}\n${text}`;
}

/** Returns the text of openapi.json. JSON has no comments, so the notice is the first key. */
export function renderOpenapiJson(contract: Contract): string {
  return `${JSON.stringify({ "x-generated": notice, ...toStandaloneDocument(contract) }, undefined, 2)}\n`;
}

function toStandaloneDocument(contract: Contract): Contract {
  const { info } = contract;
  const description = removeErrorCodePlace(removeLocalLinks(info.description));
  return withPermissions({ ...contract, info: { ...info, description } });
}

/** Removes references to local files from Markdown: pictures completely, links except for their text. */
function removeLocalLinks(markdown: string): string {
  return markdown.replace(/!\[[^\]]*\]\((?!https?:)[^)]*\)\n*/g, "").replace(/\[([^\]]*)\]\((?!https?:)[^)]*\)/g, "$1");
}
