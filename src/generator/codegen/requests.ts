import {
  type BoundOperation,
  type Contract,
  operationsOf,
  type Parameter,
  resolve,
  type Schema,
} from "../contract/contract.js";
import { ContractError } from "../contract/contract-error.js";
import { docComment } from "./doc-comment.js";
import { sourceHeader } from "./typescript-source.js";

/** The text of requests.ts: what a server has to hold a request against, apart from the schema of its body. */
export function requestsSource(contract: Contract): string {
  const entries = operationsOf(contract).map(
    (bound) => `  ${bound.id}: ${JSON.stringify(constraintsOf(contract, bound))},\n`,
  );
  return `${sourceHeader}
import type { OperationId } from "./operations.js";

${docComment("A query parameter.")}\
export interface QueryParameter {
  readonly name: string;
  readonly type: "string" | "integer" | "boolean" | "array";
  readonly minimum?: number;
  /** Values allowed for the items of an array. */
  readonly values?: readonly string[];
}

/** What a request must satisfy, apart from the schema of its body. */
export interface RequestConstraints {
  readonly queryParameters: readonly QueryParameter[];
  /** Media types of the body. Empty if the request has no body. */
  readonly mediaTypes: readonly string[];
}

${docComment("Constraints of the request of each operation.")}\
export const requestConstraints: Readonly<Record<OperationId, RequestConstraints>> = {\n${entries.join("")}};

${docComment("Error code of each status, from the first example of the contract.")}\
export const errorCodes: Readonly<Record<number, string>> = ${JSON.stringify(errorCodesOf(contract))};
`;
}

function constraintsOf(contract: Contract, { parameters, operation }: BoundOperation): object {
  return {
    queryParameters: parameters
      .filter((parameter) => parameter.in === "query")
      .map((parameter) => queryParameter(contract, parameter)),
    mediaTypes: Object.keys(operation.requestBody?.content ?? {}),
  };
}

/** A keyword that the mock does not hold a request against stops the build, rather than to be passed over. */
const heldKeywords = new Set(["type", "minimum", "items"]);
const annotations = new Set(["description", "example", "examples", "default"]);

function queryParameter(contract: Contract, { name, schema }: Parameter): object {
  const foreign = Object.keys(schema).find((keyword) => !heldKeywords.has(keyword) && !annotations.has(keyword));
  if (foreign)
    throw new ContractError([
      {
        file: "openapi/",
        message: `The mock does not know the keyword ${foreign} of ${name}: teach it to src/mock/pipeline/check-request.ts.`,
      },
    ]);
  const { type, minimum, items } = schema;
  const values = items && resolve<Schema>(contract, items).enum;
  return { name, type, ...(minimum !== undefined && { minimum }), ...(values && { values }) };
}

function errorCodesOf(contract: Contract): Record<string, string> {
  const responses = operationsOf(contract).flatMap(({ responses }) => Object.entries(responses));
  const codes = responses.flatMap(([status, { content }]): [string, string][] => {
    const [media] = Object.values(content ?? {});
    const [example] = Object.values(media?.examples ?? {});
    const { value } = example
      ? resolve<{ value: unknown }>(contract, example as { value: unknown })
      : { value: undefined };
    const code = (value as { error?: { code?: unknown } } | undefined)?.error?.code;
    return /^\d+$/.test(status) && typeof code === "string" && code !== "" ? [[status, code]] : [];
  });
  return Object.fromEntries(codes.reverse()); // The first example of a status counts.
}
