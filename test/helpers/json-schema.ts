import { Ajv2020 } from "ajv/dist/2020.js";
import type { Contract, Schema } from "../../src/generator/contract/contract.js";

/** A date and time with seconds and a zone, that exists. */
function isDateTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Plain JSON Schema 2020-12 as Ajv reads it, with none of the rewriting that the package's own validators go through. */
export function plainAjv(schemas: Contract["components"]["schemas"]): Ajv2020 {
  const formats = { "date-time": isDateTime, uri: (text: string) => URL.canParse(text), uuid, int64: true } as const;
  // Not strict: the words of OpenAPI are in the schemas. `discriminator` is one that Ajv would otherwise act on.
  const ajv = new Ajv2020({ strict: false, discriminator: false, validateSchema: false, formats });
  return ajv.addSchema({ $id: "bundle", components: { schemas } });
}

/** The reference of a schema as `plainAjv` knows it. */
export function inBundle({ $ref }: Schema): string {
  return `bundle${$ref}`;
}

/**
 * The schema of a value of its own, in which no object may bring a property that is not described. What `allOf`, `oneOf` or
 * `$ref` join describes one value together, so the parts are closed from outside, where the value is.
 */
export function closed(schema: Schema): Schema {
  return { ...closedInside(schema), unevaluatedProperties: false };
}

/** The same, of a schema that may be one part of several. */
export function closedInside(schema: Schema): Schema {
  const { properties, items, allOf, oneOf, ...others } = schema;
  return {
    ...others,
    ...(properties && { properties: mapValues(properties, closed) }),
    ...(items && { items: closed(items) }),
    ...(allOf && { allOf: allOf.map(closedInside) }),
    ...(oneOf && { oneOf: oneOf.map(closedInside) }),
  };
}

export function mapValues<From, To>(record: Record<string, From>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
