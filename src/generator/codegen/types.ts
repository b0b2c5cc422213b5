import { type BoundOperation, type Contract, operationsOf, type Schema } from "../contract/contract.js";
import { ContractError } from "../contract/contract-error.js";
import { hasMarkedProperty, type SchemaUsage, schemaUsage } from "../contract/schema-usage.js";
import { docComment } from "./doc-comment.js";
import { sourceHeader } from "./typescript-source.js";

/** The text of types.ts: a named type for every schema and every operation's query, and the values of every enum. */
export function typesSource(contract: Contract): string {
  const usage = schemaUsage(contract);
  const schemas = Object.entries(contract.components.schemas);
  return [
    sourceHeader,
    'import type { components, operations, Readable, Writable } from "./schema.js";\n',
    'export type { UnlistedString } from "./schema.js";\n',
    ...schemas.map(([name, schema]) => schemaType(contract, usage, name, schema) + valuesOf(name, schema)),
    ...operationsOf(contract).flatMap(queryType),
  ].join("\n");
}

function schemaType(contract: Contract, usage: SchemaUsage, name: string, schema: Schema): string {
  const inRequest = usage.request.has(name);
  if (inRequest && usage.response.has(name) && hasMarkedProperty(contract, schema)) {
    throw new ContractError([
      {
        file: "openapi/",
        message: `${name} is in requests and in responses and has read-only properties: give each its own schema.`,
      },
    ]);
  }
  const view = inRequest ? "Writable" : "Readable";
  return `${comment(schema)}export type ${name} = ${view}<components["schemas"]["${name}"]>;\n`;
}

/** The values of an enum as a constant of the type's name: `ConnectedOrganizationState.proposed`. */
function valuesOf(name: string, schema: Schema): string {
  const values = schema.enum ?? schema["x-extensible-enum"];
  if (!Array.isArray(values)) return "";
  const strings = values.filter((value) => typeof value === "string");
  const entries = strings.map((value) => `  ${key(value)}: ${JSON.stringify(value)},\n`);
  return `${docComment(`Values of {@link ${name}} that the contract names.`)}export const ${name} = {\n${entries.join("")}} as const;\n`;
}

/** Name of the type of an operation's query options: `ListConnectedOrganizationsQuery`. */
export function queryTypeName(operationId: string): string {
  return `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}Query`;
}

function queryType({ id, operation, parameters }: BoundOperation): string[] {
  if (!parameters.some((parameter) => parameter.in === "query")) return [];
  const name = queryTypeName(id);
  const description = docComment(`Query options of \`${id}\`: ${operation.summary}.`);
  return [`${description}export type ${name} = NonNullable<operations["${id}"]["parameters"]["query"]>;\n`];
}

function comment({ description }: Schema): string {
  return description === undefined ? "" : docComment(description);
}

function key(value: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(value) ? value : JSON.stringify(value);
}
