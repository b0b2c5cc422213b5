import { createHash } from "node:crypto";
import packageJson from "../../../package.json" with { type: "json" };
import type { Contract } from "../contract/contract.js";
import { notice } from "../texts.js";

const tools = [
  "@biomejs/biome",
  "@redocly/openapi-core",
  "ajv",
  "esbuild",
  "openapi-typescript",
  "typescript",
  "yaml",
] as const;

/**
 * Returns the text of manifest.json: the contract that the generated files come from, and the tools that made them.
 *
 * @param openapiJson the text of openapi.json
 */
export function renderManifest(contract: Contract, openapiJson: string): string {
  const content = {
    generatedBy: notice,
    contract: {
      version: contract.info.version,
      "openapi.json": { sha256: createHash("sha256").update(openapiJson).digest("hex") },
    },
    // package.json pins exact versions; not every tool exports its own package.json.
    tools: Object.fromEntries(tools.map((tool) => [tool, packageJson.devDependencies[tool]])),
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}
