import { type Contract, getComponentName, listOperations, type Schema } from "../contract/contract.js";
import { readOptionTypes } from "./read-option-types.js";

/** The schema of what a seed has: an organization, none of whose properties is required. */
export const seedSchema = "SelectedConnectedOrganization";

/** The schemas of the options of the mock, by the names of their types. */
export type OptionSchemas = Readonly<Record<string, Schema>>;

/** Returns the text of mock-config.schema.json, with which editors complete and check a configuration file of the mock. */
export function renderConfigSchema(contract: Contract, optionSchemas: OptionSchemas): string {
  const schemas = { ...optionSchemas, ...contract.components.schemas };
  const { MockConfig, MockOptions: _, ServerOptions: __, ...definitions } = schemas;
  const used = collectUsedSchemas(MockConfig, definitions);
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Configuration of the mock of connected-organizations",
    ...MockConfig,
    $defs: Object.fromEntries(Object.entries(definitions).filter(([name]) => used.has(name))),
  };
  return `${JSON.stringify(schema, undefined, 2).replaceAll(/"#\/(?:components\/schemas|definitions)\//g, '"#/$defs/')}\n`;
}

/** Returns the schemas of the options of the mock. Reading them from the types takes most of a second. */
export function createOptionSchemas(contract: Contract): OptionSchemas {
  const types = {
    ...readOptionTypes(),
    OperationId: { enum: listOperations(contract).map(({ id }) => id) },
    SeedOrganization: { $ref: `#/components/schemas/${seedSchema}` },
  };
  return simplify(types, types) as Record<string, Schema>;
}

/** Adapts what was read from types and comments, at every depth. */
function simplify(value: unknown, types: Readonly<Record<string, Schema>>): unknown {
  if (Array.isArray(value)) return value.map((item) => simplify(item, types));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, simplify(inner, types)]);
  return dropTexts(mergeTypes(Object.fromEntries(entries), types), types);
}

/**
 * Merges the branches of a union, such as `boolean | { key: string }`. Their keywords are for different types, and one
 * keyword then reports the wrong type once.
 */
function mergeTypes({ anyOf, ...schema }: Schema, types: Readonly<Record<string, Schema>>): Schema {
  if (!Array.isArray(anyOf)) return schema;
  const branches: Schema[] = anyOf.map((branch: Schema) => types[getComponentName(branch) ?? ""] ?? branch);
  const type = branches.map((branch) => String(branch.type));
  if (new Set(type).size === branches.length && !type.includes("undefined")) {
    return Object.assign({}, ...branches, schema, { type });
  }
  throw new Error(`The types in an option of the mock must differ in JSON (got ${JSON.stringify(anyOf)}).`);
}

/** Drops defaults and examples that are texts for a reader, such as `@default unlimited`. */
function dropTexts({ default: value, examples, ...schema }: Schema, types: Readonly<Record<string, Schema>>): Schema {
  const { type } = types[getComponentName(schema) ?? ""] ?? schema;
  const isText = (item: unknown) => item === null || (typeof item === "string" && type !== "string");
  const values = Array.isArray(examples) ? examples.filter((item) => !isText(item)) : [];
  return {
    ...schema,
    ...(value !== undefined && !isText(value) && { default: value }),
    ...(values.length > 0 && { examples: values }),
  };
}

/** Returns the names of the schemas that a schema refers to, directly or through others. */
function collectUsedSchemas(
  schema: unknown,
  schemas: Readonly<Record<string, Schema>>,
  names = new Set<string>(),
): Set<string> {
  for (const [, name = ""] of JSON.stringify(schema).matchAll(/"\$ref":"#[^"]*\/([^/"]+)"/g)) {
    if (!names.has(name)) collectUsedSchemas(schemas[name] ?? {}, schemas, names.add(name));
  }
  return names;
}
