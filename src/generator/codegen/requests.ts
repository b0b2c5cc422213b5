import {
  type BoundOperation,
  type Contract,
  listOperations,
  type Parameter,
  resolve,
  type Schema,
} from "../contract/contract.js";
import { ContractError } from "../contract/contract-error.js";
import { getBodySchema } from "../contract/operation-result.js";
import { pathFile, schemaFile } from "../contract/source-files.js";
import type { RequestConstraints } from "../static/tables.js";
import { collectErrorCodes, findClaimsChallenge, findExampleCode } from "./example-errors.js";
import { formatObject, sourceHeader } from "./typescript-source.js";

/** Returns the text of requests.ts: what a server checks in a request, apart from the schema of its body. */
export function renderRequests(contract: Contract): string {
  const entries = listOperations(contract).map((bound): [string, string] => [
    bound.id,
    JSON.stringify(getConstraints(contract, bound)),
  ]);
  return `${sourceHeader}
import type { OperationId } from "./operations.js";
import type { RequestConstraints } from "./tables.js";

export type { QueryParameter, RequestConstraints } from "./tables.js";

/** Constraints of the request of each operation, by operationId. */
export const requestConstraints: Readonly<Record<OperationId, RequestConstraints>> = ${formatObject(entries)};

/** The error code of each status: the first known one in the contract, or that of its first example, also in a batch. */
export const errorCodes: Readonly<Record<number, string>> = ${JSON.stringify(collectErrorCodes(contract))};

/** Codes of the 400 of Microsoft Graph itself. The codes above are those of the service behind it. */
export const graphErrorCodes = ${JSON.stringify(collectGraphErrorCodes(contract))};

/** The claims challenge of the contract's examples: an error, and the headers of its response. */
export const claimsChallenge = ${JSON.stringify(findClaimsChallenge(contract))};
`;
}

function collectGraphErrorCodes(contract: Contract): object {
  return {
    invalidBatch: findExampleCode(contract, "sameId"),
    unknownVersion: findExampleCode(contract, "unknownVersion"),
  };
}

function getConstraints(contract: Contract, bound: BoundOperation): RequestConstraints {
  const queryParameters = bound.parameters.filter((parameter) => parameter.in === "query");
  const unverifiedProperties = listUnverifiedProperties(contract, bound);
  return {
    queryParameters: queryParameters.map((parameter) => getQueryParameter(contract, bound, parameter)),
    mediaTypes: Object.keys(bound.operation.requestBody?.content ?? {}),
    ...(unverifiedProperties.length > 0 && { unverifiedProperties }),
  };
}

const types = ["string", "integer", "boolean", "array"] as const;
const constraints = new Set(["type", "minimum", "items"]);
const annotations = new Set(["description", "example", "examples", "default"]);

/** A keyword that the mock does not check is an error here, because the mock would silently ignore it. */
function getQueryParameter(
  contract: Contract,
  { id, path }: BoundOperation,
  { name, schema, ...annotated }: Parameter,
): RequestConstraints["queryParameters"][number] {
  const unknown = Object.keys(schema).find((keyword) => !constraints.has(keyword) && !annotations.has(keyword));
  const type = types.find((supported) => supported === schema.type);
  if (unknown || !type) {
    const problem = unknown ? `not use the keyword ${unknown}` : `have one of the types ${types.join(", ")}`;
    throw new ContractError({
      file: pathFile(path),
      message: `The schema of ${name} in ${id} must ${problem}: src/mock/pipeline/validate-request.ts does not check it.`,
    });
  }
  const { minimum, items } = schema;
  const expressions = annotated["x-expressions"];
  const values = items && resolve<Schema>(contract, items).enum?.map(String);
  return {
    name,
    type,
    ...(typeof minimum === "number" && { minimum }),
    ...(values && { values }),
    ...(isUnverified(annotated, pathFile(path), `The parameter ${name} of ${id}`) && { isUnverified: true }),
    ...(expressions && { documentedExpressions: listDocumented(expressions, pathFile(path), `${name} of ${id}`) }),
  };
}

function listDocumented(
  expressions: NonNullable<Parameter["x-expressions"]>,
  file: string,
  parameter: string,
): string[] {
  const documented = Object.entries(expressions).filter(
    ([name, annotated]) => !isUnverified(annotated, file, `The expression ${name} of ${parameter}`),
  );
  return documented.map(([, { expression }]) => expression);
}

function listUnverifiedProperties(contract: Contract, { operation }: BoundOperation): string[] {
  const name = getBodySchema(operation.requestBody?.content) ?? "";
  const properties = Object.entries(contract.components.schemas[name]?.properties ?? {});
  return properties
    .filter(([property, schema]) => isUnverified(schema, schemaFile(name), `The property ${property}`))
    .map(([property]) => property);
}

/** What a reader sees and what the mock does must not differ. */
function isUnverified(annotated: Annotated, file: string, subject: string): boolean {
  const isMarked = annotated["x-unverified"] === true;
  if (isMarked === /\bUnverified:/.test(annotated.description ?? "")) return isMarked;
  throw new ContractError({
    file,
    message: `${subject} must have "Unverified:" in its description and x-unverified, or neither.`,
  });
}

type Annotated = Pick<Schema, "description" | "x-unverified">;
