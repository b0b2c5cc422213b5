import { type BoundOperation, type Contract, listOperations, type Schema } from "../contract/contract.js";
import { ContractError } from "../contract/contract-error.js";
import { isObject } from "../contract/operation-result.js";
import { collectSchemaUsage, hasMarkedProperty, type SchemaUsage } from "../contract/schema-usage.js";
import { schemaFile } from "../contract/source-files.js";
import { capitalize } from "../texts.js";
import { formatDocComment, formatObject, formatTypeImport, sourceHeader } from "./typescript-source.js";

/** Returns the text of types.ts: a type for every schema and every operation's query, and the values of every enum. */
export function renderTypes(contract: Contract): string {
  const usage = collectSchemaUsage(contract);
  const schemas = Object.entries(contract.components.schemas);
  return [
    sourceHeader,
    formatTypeImport(["Named", "QueryOptions", "Readable", "Writable"], "./read-write.js") +
      formatTypeImport(["components", "operations"], "./schema.js"),
    'export type { UnlistedString } from "./read-write.js";\n',
    ...schemas.map(([name, schema]) => renderSchemaType(contract, usage, name, schema) + renderValues(name, schema)),
    ...listOperations(contract).flatMap(renderQueryType),
  ].join("\n");
}

/** @throws {ContractError} if a schema with read-only properties is used in requests and in responses */
function renderSchemaType(contract: Contract, usage: SchemaUsage, name: string, schema: Schema): string {
  const inRequest = usage.request.has(name);
  if (inRequest && usage.response.has(name) && hasMarkedProperty(contract, schema)) {
    throw new ContractError({
      file: schemaFile(name),
      message: `${name} must not be used in both requests and responses, because it has read-only properties.`,
    });
  }
  const type = `${inRequest ? "Writable" : "Readable"}<components["schemas"]["${name}"]>`;
  const comment = schema.description === undefined ? "" : formatDocComment(schema.description);
  return comment + renderNamedType(name, type, isObject(contract, schema) && !schema.oneOf);
}

/** Only an interface keeps its name in editors and error messages; a type alias is printed as the type it stands for. */
function renderNamedType(name: string, type: string, canBeInterface: boolean): string {
  return canBeInterface ? `export interface ${name} extends ${type}, Named {}\n` : `export type ${name} = ${type};\n`;
}

/** Returns the values of an enum as a constant with the type's name: `ConnectedOrganizationState.proposed`. */
function renderValues(name: string, schema: Schema): string {
  const values = schema.enum ?? schema["x-extensible-enum"];
  if (!Array.isArray(values)) return "";
  const entries = values
    .filter((value) => typeof value === "string")
    .map((value): [string, string] => [value, JSON.stringify(value)]);
  const comment = formatDocComment(`The values of {@link ${name}} that the contract lists.`);
  return `${comment}export const ${name} = ${formatObject(entries)} as const;\n`;
}

/** Returns the name of the type of an operation's query: `ListConnectedOrganizationsQuery`. */
export function getQueryTypeName(operationId: string): string {
  return `${capitalize(operationId)}Query`;
}

function renderQueryType({ id, operation, parameters }: BoundOperation): string[] {
  if (!parameters.some((parameter) => parameter.in === "query")) return [];
  const comment = formatDocComment(`Query options of \`${id}\`: ${operation.summary}.`);
  const type = `QueryOptions<NonNullable<operations["${id}"]["parameters"]["query"]>>`;
  return [comment + renderNamedType(getQueryTypeName(id), type, true)];
}
