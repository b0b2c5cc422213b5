import type { Contract } from "../contract/contract.js";
import { prepareSchemas } from "./prepare-schema.js";

/** Keywords whose errors are those of the schemas in them. `tag` is not a keyword of JSON Schema. */
const withoutErrors = new Set([
  "$ref",
  "allOf",
  "items",
  "oneOf",
  "patternProperties",
  "prefixItems",
  "properties",
  "tag",
]);

/** Keywords whose value has schemas by name. */
const withNames = new Set(["patternProperties", "properties"]);
/** Keywords whose value has no schema. */
const withValues = new Set(["const", "enum", "tag"]);

/** Returns the keywords that errors of the validators can name. */
export function listKeywords(contract: Contract): string[] {
  const keywords = new Set<string>();
  const visit = (schema: unknown) => {
    if (typeof schema !== "object" || schema === null) return;
    for (const [word, value] of Object.entries(schema)) {
      if (!withoutErrors.has(word)) keywords.add(word);
      if (withNames.has(word)) Object.values(value).forEach(visit);
      else if (!withValues.has(word)) [value].flat().forEach(visit);
    }
  };
  [...prepareSchemas(contract).values()].forEach(visit);
  return [...keywords].sort();
}
