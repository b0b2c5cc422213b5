import { Ajv2020 } from "ajv/dist/2020.js";
import type { Contract, Schema } from "../../src/generator/contract/contract.js";

/** Whether the text is an existing date and time with seconds and a zone. */
function isDateTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Creates an Ajv for plain JSON Schema 2020-12, without the changes that the generator makes to schemas. */
export function createAjv(schemas: Contract["components"]["schemas"]): Ajv2020 {
  const formats = { "date-time": isDateTime, uri: (text: string) => URL.canParse(text), uuid, int64: true } as const;
  // Not strict, because the schemas have keywords of OpenAPI. Ajv would act on `discriminator`.
  const ajv = new Ajv2020({ strict: false, discriminator: false, validateSchema: false, formats });
  return ajv.addSchema({ $id: "bundle", components: { schemas } });
}

/** Returns the reference to a component schema by which the Ajv above knows it. */
export function toBundleReference({ $ref }: Schema): string {
  return `bundle${$ref}`;
}

/** Keywords that say nothing about a value. */
const annotations = new Set(["title", "description", "default", "examples"]);

/**
 * Returns the schema without permission for undescribed properties. The parts of `allOf`, `oneOf` and `$ref` describe one value
 * together, so only the outermost schema of a value forbids them. A schema that describes nothing permits everything.
 */
export function closeSchema(schema: Schema): Schema {
  if (Object.keys(schema).every((keyword) => annotations.has(keyword) || keyword.startsWith("x-"))) return schema;
  return { ...closeSchemaPart(schema), unevaluatedProperties: false };
}

/** Does the same for the values inside a schema that may be a part of another one. */
export function closeSchemaPart(schema: Schema): Schema {
  const { properties, items, allOf, oneOf, ...others } = schema;
  return {
    ...others,
    ...(properties && { properties: mapValues(properties, closeSchema) }),
    ...(items && { items: closeSchema(items) }),
    ...(allOf && { allOf: allOf.map(closeSchemaPart) }),
    ...(oneOf && { oneOf: oneOf.map(closeSchemaPart) }),
  };
}

export function mapValues<From, To>(record: Record<string, From>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
