import type { Contract } from "../contract/contract.js";
import { prepareSchemas } from "./prepare-schema.js";

/** Keywords whose errors are those of the schemas in them. `tag` is not a keyword of JSON Schema. */
const withoutErrors = new Set(["$ref", "allOf", "items", "oneOf", "prefixItems", "properties", "tag"]);

/** Returns the keywords that errors of the validators can name. */
export function listKeywords(contract: Contract): string[] {
  const keywords = new Set<string>();
  const visit = (schema: unknown) => {
    if (typeof schema !== "object" || schema === null) return;
    for (const [word, value] of Object.entries(schema)) {
      if (!withoutErrors.has(word)) keywords.add(word);
      if (word === "properties") Object.values(value).forEach(visit);
      else if (word !== "enum" && word !== "const" && word !== "tag") [value].flat().forEach(visit);
    }
  };
  [...prepareSchemas(contract).values()].forEach(visit);
  return [...keywords].sort();
}
