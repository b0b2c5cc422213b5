import { type Contract, listOperations, resolve, type Schema } from "./contract.js";

/** Names of the component schemas that requests contain, and of those that responses contain, nested ones included. */
export interface SchemaUsage {
  request: ReadonlySet<string>;
  response: ReadonlySet<string>;
}

/** Returns which component schemas requests and responses contain. */
export function collectSchemaUsage(contract: Contract): SchemaUsage {
  const request = new Set<string>();
  const response = new Set<string>();
  for (const { operation, parameters, responses } of listOperations(contract)) {
    collectNames(contract, [operation.requestBody, parameters.map(({ schema }) => schema)], request);
    collectNames(contract, Object.values(responses), response);
  }
  return { request, response };
}

/** Whether a property of the schema itself, or of a schema it is composed of, is read-only or write-only. */
export function hasMarkedProperty(contract: Contract, schema: Schema): boolean {
  const { properties = {}, allOf = [], oneOf = [] } = resolve<Schema>(contract, schema);
  if (Object.values(properties).some(({ readOnly, writeOnly }) => readOnly || writeOnly)) return true;
  return [...allOf, ...oneOf].some((member) => hasMarkedProperty(contract, member));
}

function collectNames(contract: Contract, value: unknown, names: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  if ("$ref" in value && typeof value.$ref === "string") {
    const name = /^#\/components\/schemas\/(.+)$/.exec(value.$ref)?.[1];
    if (name !== undefined && names.has(name)) return;
    if (name !== undefined) names.add(name);
    collectNames(contract, resolve<object>(contract, { $ref: value.$ref }), names);
  }
  for (const child of Object.values(value)) collectNames(contract, child, names);
}
