import { createHash } from "node:crypto";
import packageJson from "../../../package.json" with { type: "json" };
import type { Contract } from "../contract/contract.js";
import { openapiJson } from "../contract/openapi-documents.js";
import { notice } from "./typescript-source.js";

const tools = ["@redocly/openapi-core", "ajv", "openapi-typescript", "typescript", "yaml"] as const;

/** The text of manifest.json: which contract the generated files come from, and by which tools. */
export function manifest(contract: Contract): string {
  const content = {
    generatedBy: notice,
    contract: {
      version: contract.info.version,
      "openapi.json": { sha256: createHash("sha256").update(openapiJson(contract)).digest("hex") },
    },
    // Pinned exactly in package.json; not every tool lets its own package.json be read.
    tools: Object.fromEntries(tools.map((tool) => [tool, packageJson.devDependencies[tool]])),
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}
