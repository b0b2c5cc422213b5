import type { Contract } from "../contract/contract.js";

/**
 * The contract as openapi-typescript has to see it for the types to be right.
 *
 * - Without `discriminator`: each member of a union states its own `@odata.type`, and openapi-typescript would write the
 *   component's name over the tag of a member that the mapping leaves out.
 * - Without `patternProperties`: an index signature would let every misspelt property pass.
 * - With `required` beside `allOf`, where it is read, in place of an `allOf` member that states nothing else.
 */
export function schemaInput(contract: Contract): Contract {
  return rewrite(contract) as Contract;
}

function rewrite(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewrite);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(hoistRequired(value)).filter(
    ([key, child]) => key !== "patternProperties" && !isDiscriminator(key, child),
  );
  return Object.fromEntries(entries.map(([key, child]) => [key, rewrite(child)]));
}

function isDiscriminator(key: string, value: unknown): boolean {
  return key === "discriminator" && typeof value === "object" && value !== null && "propertyName" in value;
}

function hoistRequired(schema: object): object {
  if (!("allOf" in schema) || !Array.isArray(schema.allOf)) return schema;
  const bare = schema.allOf.filter(requiresOnly);
  if (bare.length === 0) return schema;
  const own = "required" in schema && Array.isArray(schema.required) ? schema.required : [];
  return {
    ...schema,
    allOf: schema.allOf.filter((member) => !bare.includes(member)),
    required: [...own, ...bare.flatMap(({ required }) => required)],
  };
}

function requiresOnly(member: unknown): member is { required: string[] } {
  if (typeof member !== "object" || member === null || !("required" in member)) return false;
  return Object.keys(member).every((key) => ["type", "required", "description"].includes(key));
}
