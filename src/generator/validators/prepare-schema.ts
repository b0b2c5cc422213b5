import { type Contract, getComponentName, resolve, type Schema } from "../contract/contract.js";
import { ContractError } from "../contract/contract-error.js";
import { schemaFile } from "../contract/source-files.js";
import { assertDiscriminator } from "./assert-discriminator.js";
import type { Tag } from "./tag.js";

/** Keywords that say nothing about whether a value is valid. Ajv rejects a keyword that neither it nor this list has. */
const annotations = new Set(
  "title description default example examples deprecated readOnly writeOnly externalDocs xml discriminator".split(" "),
);
const keywordsWithSchema = new Set(["additionalProperties", "contains", "items", "not", "propertyNames"]);
const keywordsWithSchemas = new Set(["allOf", "oneOf", "prefixItems"]);
const keywordsWithNamedSchemas = new Set(["dependentSchemas", "patternProperties", "properties"]);

/** Returns every component schema in the form that Ajv compiles, by name. */
export function prepareSchemas(contract: Contract): Map<string, Schema> {
  const names = Object.keys(contract.components.schemas);
  return new Map(names.map((name) => [name, prepareSchema(contract, name)]));
}

/**
 * Returns a component schema in the form that Ajv compiles: without annotations, each union with a tag, references by
 * component name.
 *
 * @throws {ContractError} if the branches of a union cannot be told apart, or its discriminator tells them apart wrongly
 */
function prepareSchema(contract: Contract, name: string): Schema {
  return prepare(contract.components.schemas[name] ?? {});

  function prepare(schema: Schema): Schema {
    const keywords = Object.entries(schema).filter(([word]) => !annotations.has(word) && !word.startsWith("x-"));
    const result: Schema = Object.fromEntries(keywords.map(([word, value]) => [word, prepareValue(word, value)]));
    // A value of the wrong type is not one of the listed values either. One keyword reports it once.
    if (result.enum || "const" in result) delete result.type;
    return schema.oneOf ? { ...result, ...describeUnion(schema, schema.oneOf) } : result;
  }

  function prepareValue(word: string, value: unknown): unknown {
    if (word === "not") return prepareInner(toEnum(value as Schema));
    if (word === "$ref") return getComponentName({ $ref: String(value) });
    if (keywordsWithSchema.has(word)) return prepareInner(value as Schema | boolean);
    if (keywordsWithSchemas.has(word)) return (value as Schema[]).map(prepareInner);
    if (keywordsWithNamedSchemas.has(word)) {
      const named = Object.entries(value as Record<string, Schema>);
      return Object.fromEntries(named.map(([key, inner]) => [key, prepareInner(inner)]));
    }
    return value;
  }

  function prepareInner(inner: Schema | boolean): Schema | boolean {
    return typeof inner === "boolean" ? inner : prepare(inner);
  }

  /** The union itself checks the tag, unless a branch takes all other values and checks it. */
  function describeUnion(union: Schema, branches: Schema[]): Schema {
    const tag = findTag(branches.map((branch) => resolve<Schema>(contract, branch)));
    assertDiscriminator(name, union, tag);
    const { property, values } = tag;
    if (values.some((branchValues) => branchValues.length === 0)) return { type: "object", tag };
    return { type: "object", tag, required: [property], properties: { [property]: { enum: values.flat() } } };
  }

  function findTag(branches: Schema[]): Tag {
    for (const property of branches[0]?.required ?? []) {
      const values = branches.map((branch) => listValues(branch.properties?.[property]));
      const isRequired = branches.every((branch) => branch.required?.includes(property));
      const isDistinct = new Set(values.flat()).size === values.flat().length;
      const otherBranches = values.filter((branchValues) => branchValues.length === 0).length;
      if (isRequired && isDistinct && otherBranches <= 1) return { property, values };
    }
    throw new ContractError({
      file: schemaFile(name),
      message: `The branches of oneOf in ${name} must differ in a property that each branch requires, with different const or enum values.`,
    });
  }
}

/** Returns `{ enum }` for an `anyOf` of constants, a keyword that the compiler does not support. */
function toEnum(schema: Schema): Schema {
  const { anyOf } = schema;
  if (!Array.isArray(anyOf) || !anyOf.every((branch: Schema) => "const" in branch)) return schema;
  return { enum: anyOf.map((branch: Schema) => branch.const) };
}

function listValues(schema: Schema | undefined): string[] {
  const values = schema?.enum ?? (schema && "const" in schema ? [schema.const] : []);
  return values.filter((value) => typeof value === "string");
}
