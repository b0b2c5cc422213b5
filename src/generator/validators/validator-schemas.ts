import { type Contract, componentName, resolve, type Schema } from "../contract/contract.js";
import { ContractError } from "../contract/contract-error.js";

/** Tells the branches of a union apart: the values of one property that each branch takes, `[]` for all others. */
export interface Tag {
  property: string;
  values: string[][];
}

/** Says nothing about whether a value is valid. A word that is neither here nor known to Ajv stops the build. */
const annotations = new Set(
  "title description default example examples deprecated readOnly writeOnly externalDocs xml discriminator".split(" "),
);
const holdsSchema = new Set(["additionalProperties", "contains", "items", "not", "propertyNames"]);
const holdsSchemas = new Set(["allOf", "oneOf", "prefixItems"]);
const holdsNamedSchemas = new Set(["dependentSchemas", "patternProperties", "properties"]);

/** A schema of the contract as Ajv gets it: without annotations, its unions tagged, its references bare component names. */
export function schemaToCompile(contract: Contract, schema: Schema): Schema {
  const convert = (inner: Schema | boolean) =>
    typeof inner === "boolean" ? inner : schemaToCompile(contract, inner as Schema);
  const words = Object.entries(schema).filter(([word]) => !annotations.has(word) && !word.startsWith("x-"));
  const result: Schema = Object.fromEntries(
    words.map(([word, value]) => {
      if (word === "not") return [word, convert(withConstantsAsEnum(value as Schema))];
      if (holdsSchema.has(word)) return [word, convert(value as Schema | boolean)];
      if (holdsSchemas.has(word)) return [word, (value as Schema[]).map(convert)];
      if (holdsNamedSchemas.has(word)) {
        const named = Object.entries(value as Record<string, Schema>);
        return [word, Object.fromEntries(named.map(([name, inner]) => [name, convert(inner)]))];
      }
      if (word === "$ref") return [word, componentName(schema)];
      return [word, value];
    }),
  );
  // A value of the wrong type is not a listed value either: one fault, so one keyword.
  if (result.enum || "const" in result) delete result.type;
  return schema.oneOf ? { ...result, ...tagged(contract, schema.oneOf) } : result;
}

/** Returns `{ enum }` for an `anyOf` of constants, which the compiler does not support. */
function withConstantsAsEnum(schema: Schema): Schema {
  const { anyOf } = schema;
  if (!Array.isArray(anyOf) || !anyOf.every((branch: Schema) => "const" in branch)) return schema;
  return { enum: anyOf.map((branch: Schema) => branch.const) };
}

/** What a union asks of a value before one branch is chosen. A branch for all other tags asks it by itself. */
function tagged(contract: Contract, branches: Schema[]): Schema {
  const tag = tagOf(branches.map((branch) => resolve<Schema>(contract, branch)));
  const { property, values } = tag;
  if (values.some((taken) => taken.length === 0)) return { type: "object", tag };
  return { type: "object", tag, required: [property], properties: { [property]: { enum: values.flat() } } };
}

function tagOf(branches: Schema[]): Tag {
  for (const property of branches[0]?.required ?? []) {
    const values = branches.map((branch) => listedValues(branch.properties?.[property]));
    const everywhere = branches.every((branch) => branch.required?.includes(property));
    const distinct = new Set(values.flat()).size === values.flat().length;
    const others = values.filter((taken) => taken.length === 0).length;
    if (everywhere && distinct && others <= 1) return { property, values };
  }
  throw new ContractError([
    {
      file: "openapi/",
      message: `A oneOf needs a property that tells its branches apart: required in each, with const or enum values of its own. Found none in ${JSON.stringify(branches)}.`,
    },
  ]);
}

function listedValues(schema: Schema | undefined): string[] {
  const values = schema?.enum ?? (schema && "const" in schema ? [schema.const] : []);
  return values.filter((value) => typeof value === "string");
}
