import type { Contract, Schema } from "./contract.js";

/**
 * Returns the contract with a pattern for the read-only properties of each closed schema. Validators such as Prism remove
 * these properties from the schema of a request, and would then refuse a body that has them as unknown.
 */
export function withReadOnlyPatterns(contract: Contract): Contract {
  const schemas = Object.entries(contract.components.schemas).map(([name, schema]) => [name, addPattern(schema)]);
  return { ...contract, components: { ...contract.components, schemas: Object.fromEntries(schemas) } };
}

function addPattern(schema: Schema): Schema {
  const properties = Object.entries(schema.properties ?? {});
  const names = properties.filter(([, { readOnly }]) => readOnly).map(([name]) => name);
  if (schema.additionalProperties !== false || names.length === 0) return schema;
  const patternProperties = { ...schema.patternProperties, [`^(${names.join("|")})$`]: {} };
  return { ...schema, patternProperties };
}
