import standaloneCode from "ajv/dist/standalone/index.js";
import { sourceHeader } from "../codegen/typescript-source.js";
import {
  type BoundOperation,
  type Contract,
  componentName,
  type MediaType,
  operationsOf,
  type Response,
} from "../contract/contract.js";
import { ContractError } from "../contract/contract-error.js";
import { leanCode, validatorName } from "./compile-schemas.js";
import { createCompiler } from "./create-compiler.js";
import { schemaToCompile } from "./prepare-schema.js";

/** `generated/validators.ts`: a function for every schema, and which of them each request and response goes through. */
export function validatorsSource(contract: Contract): string {
  const names = Object.keys(contract.components.schemas);
  const operations = operationsOf(contract);
  const code = compile(contract);
  const keywords = [...new Set([...code.matchAll(/keyword:("\w+")/g)].map((match) => match[1]))].sort();

  return `${sourceHeader}// @ts-nocheck The functions at the end are plain JavaScript, written by Ajv.
import type { OperationId } from "./operations.js";

export type SchemaName = ${names.map((name) => JSON.stringify(name)).join(" | ")};

/** JSON Schema keywords that a value can violate. */
export type Keyword = ${keywords.join(" | ")};

/** A keyword that a value violates, the place of the value as a JSON pointer, and what the keyword requires. */
export interface SchemaError {
  instancePath: string;
  keyword: Keyword;
  params: Readonly<Record<string, unknown>>;
}

/** Returns whether a value is valid, and stores the errors in \`errors\` until its next call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: SchemaError[] | null;
}

/** Maximum number of errors that a validator lists. */
export const maxFaults = 100;

export const schemas: Readonly<Record<SchemaName, Validator>> = {
${names.map((name) => `  ${name}: ${validatorName(name)},`).join("\n")}
};

/** By operation; \`null\` where a request has no body. */
export const requests: Readonly<Record<OperationId, { required: boolean; validate: Validator } | null>> = {
${operations.map((operation) => `  ${operation.id}: ${requestEntry(operation)},`).join("\n")}
};

/** By operation and status (\`200\`, \`4XX\`); \`null\` where a response has no body. */
export const responses: Readonly<Record<OperationId, Readonly<Record<string, Validator | null>>>> = {
${operations.map((operation) => `  ${operation.id}: ${responsesEntry(operation)},`).join("\n")}
};

function report(errors, error) {
  if (errors === null) return [error];
  if (errors.length < maxFaults) errors.push(error);
  return errors;
}

${code}`;
}

function compile(contract: Contract): string {
  const ajv = createCompiler();
  const { schemas } = contract.components;
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schemaToCompile(contract, schema), name);
  const exported = Object.fromEntries(Object.keys(schemas).map((name) => [name, name]));
  return leanCode(standaloneCode.default(ajv, exported));
}

function requestEntry({ id, operation }: BoundOperation): string {
  const body = operation.requestBody;
  if (!body) return "null";
  return `{ required: ${body.required === true}, validate: ${bodyValidator(body.content, `request of ${id}`)} }`;
}

function responsesEntry({ id, responses }: BoundOperation): string {
  const entries = Object.entries(responses).map(([status, { content }]: [string, Response]) => {
    const validator = content ? bodyValidator(content, `response ${status} of ${id}`) : "null";
    return `"${status}": ${validator}`;
  });
  return `{ ${entries.join(", ")} }`;
}

function bodyValidator(content: Record<string, MediaType>, place: string): string {
  const [media, ...others] = Object.values(content);
  const name = media && componentName(media.schema);
  if (!name || others.length > 0)
    throw new ContractError([
      { file: "openapi/", message: `The ${place} needs one media type, its schema a component.` },
    ]);
  return validatorName(name);
}
