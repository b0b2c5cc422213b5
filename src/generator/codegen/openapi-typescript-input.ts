import type { Contract } from "../contract/contract.js";

/**
 * Returns the contract in the form of which openapi-typescript makes correct types:
 *
 * - Without `discriminator`, because openapi-typescript would replace the `@odata.type` of a member that the mapping
 *   omits by the name of its component. Each member states its own `@odata.type` anyway.
 * - Without `patternProperties`, because an index signature would accept every misspelled property.
 * - With `additionalProperties` in a schema that has `x-derived-types`, so that further properties are `unknown`.
 * - With `required` next to `allOf` instead of in a member that has nothing else, where it would be ignored.
 */
export function toOpenapiTypescriptInput(contract: Contract): Contract {
  return rewriteSchemas(contract) as Contract;
}

function rewriteSchemas(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewriteSchemas);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(openBaseType(hoistRequired(value))).filter(
    ([key, child]) => key !== "patternProperties" && !isDiscriminator(key, child),
  );
  return Object.fromEntries(entries.map(([key, child]) => [key, rewriteSchemas(child)]));
}

/** A property can have that name as well. */
function isDiscriminator(key: string, value: unknown): boolean {
  return key === "discriminator" && typeof value === "object" && value !== null && "propertyName" in value;
}

/** Every response may contain further properties, but only those of derived types are useful to read. */
function openBaseType(schema: object): object {
  return "x-derived-types" in schema ? { ...schema, additionalProperties: true } : schema;
}

function hoistRequired(schema: object): object {
  if (!("allOf" in schema) || !Array.isArray(schema.allOf)) return schema;
  const members = schema.allOf.filter(hasOnlyRequired);
  if (members.length === 0) return schema;
  const own = "required" in schema && Array.isArray(schema.required) ? schema.required : [];
  return {
    ...schema,
    allOf: schema.allOf.filter((member) => !members.includes(member)),
    required: [...own, ...members.flatMap(({ required }) => required)],
  };
}

function hasOnlyRequired(member: unknown): member is { required: string[] } {
  if (typeof member !== "object" || member === null || !("required" in member)) return false;
  return Object.keys(member).every((key) => ["type", "required", "description"].includes(key));
}
