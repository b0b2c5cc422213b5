import { formatMembers, formatObject, sourceHeader } from "../codegen/typescript-source.js";
import { type BoundOperation, type Contract, listOperations, type MediaType } from "../contract/contract.js";
import { ContractError } from "../contract/contract-error.js";
import { getBodySchema } from "../contract/operation-result.js";
import { pathFile } from "../contract/source-files.js";
import { compileSchemas } from "./compile-schemas.js";
import { listKeywords } from "./list-keywords.js";

/** Returns the text of schema-validators.ts: the functions that Ajv writes, one for each schema. */
export async function renderSchemaValidators(contract: Contract): Promise<string> {
  return `${sourceHeader}// @ts-nocheck Ajv writes plain JavaScript.\n\n${await compileSchemas(contract)}`;
}

/** Returns the text of validators.ts: which validator each schema, request and response has. */
export function renderValidators(contract: Contract): string {
  const names = Object.keys(contract.components.schemas);
  const operations = listOperations(contract);
  const requests = operations.map((bound): [string, string] => [bound.id, renderRequest(bound)]);
  const bodies = operations.map((bound): [string, string] => [bound.id, renderRequestType(bound)]);
  const responses = operations.map((bound): [string, string] => [bound.id, renderResponses(bound)]);
  return `${sourceHeader}
import type { OperationId } from "./operations.js";
import * as validators from "./schema-validators.js";
import type * as types from "./types.js";
import type { SchemaErrorOf, ValidatorOf } from "./validator-runtime.js";

export { maxFaults } from "./validator-runtime.js";

/** The type of a valid value of each component schema. */
export interface SchemaTypes ${formatMembers(names.map((name) => [name, `types.${name}`]))}

/** Name of a component schema. */
export type SchemaName = keyof SchemaTypes;

/** The type of a valid request body of each operation. */
export interface RequestTypes ${formatMembers(bodies)}

/** A JSON Schema keyword that a value can violate. */
export type Keyword = ${listKeywords(contract)
    .map((keyword) => JSON.stringify(keyword))
    .join(" | ")};

export type SchemaError = SchemaErrorOf<Keyword>;
export type Validator = ValidatorOf<Keyword>;

/** The properties of every schema that allows no others. */
export const closedProperties: readonly string[] = ${JSON.stringify(listClosedProperties(contract))};

/** Validators by the name of the schema. */
export const schemas: Readonly<Record<SchemaName, Validator>> = ${formatObject(names.map((name) => [name, `validators.${name}`]))};

/** Validators of requests by operationId, or null if a request has no body. */
export const requests: Readonly<Record<OperationId, { required: boolean; validate: Validator } | null>> = ${formatObject(requests)};

/** Validators of responses by operationId and status (200, 4XX), or null if a response has no body. */
export const responses: Readonly<Record<OperationId, Readonly<Record<string, Validator | null>>>> = ${formatObject(responses)};
`;
}

function listClosedProperties(contract: Contract): string[] {
  const schemas = Object.values(contract.components.schemas);
  const closed = schemas.filter(({ additionalProperties }) => additionalProperties === false);
  return [...new Set(closed.flatMap(({ properties = {} }) => Object.keys(properties)))].sort();
}

function renderRequest(bound: BoundOperation): string {
  const { requestBody } = bound.operation;
  if (!requestBody) return "null";
  const schema = requireBodySchema(bound, "request", requestBody.content);
  return `{ required: ${requestBody.required === true}, validate: validators.${schema} }`;
}

function renderRequestType(bound: BoundOperation): string {
  const { requestBody } = bound.operation;
  if (!requestBody) return "undefined";
  const type = `types.${requireBodySchema(bound, "request", requestBody.content)}`;
  return requestBody.required ? type : `${type} | undefined`;
}

function renderResponses(bound: BoundOperation): string {
  const entries = Object.entries(bound.responses).map(([status, { content }]): [string, string] => [
    status,
    content ? `validators.${requireBodySchema(bound, `response ${status}`, content)}` : "null",
  ]);
  return formatObject(entries);
}

/**
 * Returns the name of the schema of a body.
 *
 * @throws {ContractError} if the body has several media types, or a schema that is not a component
 */
function requireBodySchema({ id, path }: BoundOperation, body: string, content: Record<string, MediaType>): string {
  const name = getBodySchema(content);
  if (name && Object.keys(content).length === 1) return name;
  throw new ContractError({
    file: pathFile(path),
    message: `The ${body} of ${id} must have exactly one media type, with a component schema.`,
  });
}
