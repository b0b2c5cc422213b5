import { stringify } from "yaml";
import { notice } from "../texts.js";
import type { Contract } from "./contract.js";
import { removeErrorCodePlace } from "./error-codes.js";
import { withPermissions } from "./permissions.js";
import { withReadOnlyPatterns } from "./read-only-patterns.js";
import { selectVersion } from "./select-version.js";

/** The contract in one file, for other tools: with all versions of Microsoft Graph, and with one. */
export const openapiDocuments: Readonly<Record<string, (contract: Contract) => string>> = {
  "openapi.yaml": renderOpenapiYaml,
  "openapi.json": renderOpenapiJson,
  "openapi.v1.0.yaml": (contract) => renderOpenapiYaml(selectVersion(contract, "v1.0")),
  "openapi.v1.0.json": (contract) => renderOpenapiJson(selectVersion(contract, "v1.0")),
  "openapi.beta.yaml": (contract) => renderOpenapiYaml(selectVersion(contract, "beta")),
  "openapi.beta.json": (contract) => renderOpenapiJson(selectVersion(contract, "beta")),
};

/** Returns the text of openapi.yaml: the whole contract in one file. */
export function renderOpenapiYaml(contract: Contract): string {
  // Many YAML libraries implement YAML 1.1, which does not read a bare `2020-08-18T12:51:51Z`, `no` or `1:30` as a string.
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
  return withPermissions(withReadOnlyPatterns({ ...contract, info: { ...info, description } }));
}

/** Removes references to local files from Markdown: pictures completely, links except for their text. */
function removeLocalLinks(markdown: string): string {
  return markdown.replace(/!\[[^\]]*\]\((?!https?:)[^)]*\)\n*/g, "").replace(/\[([^\]]*)\]\((?!https?:)[^)]*\)/g, "$1");
}
