import { type BoundOperation, type Contract, operationsOf } from "../contract/contract.js";
import { resultOf } from "../contract/operation-result.js";
import { docComment } from "./doc-comment.js";
import { sourceHeader } from "./generated-notice.js";

/** The text of operations.ts: request, signature and result of every operation, by operationId. */
export function operationsSource(contract: Contract): string {
  const entries = operationsOf(contract).map((bound) => {
    const { id, method, path, operation } = bound;
    const facts = [
      `path: ${JSON.stringify(path)}`,
      `method: "${method.toUpperCase()}"`,
      `parameters: [${takenBy(bound)
        .map((name) => JSON.stringify(name))
        .join(", ")}]`,
      `returns: "${resultOf(contract, bound).kind}"`,
    ];
    return `  ${docComment(`${operation.summary}.`).trimEnd()}\n  ${id}: { ${facts.join(", ")} },\n`;
  });
  return [
    sourceHeader,
    `${docComment("What a client needs to know about an operation.")}\
export interface Operation {
  /** Path template. */
  readonly path: string;
  readonly method: string;
  /** Names of the arguments of a call, in order: path parameters, body, query. */
  readonly parameters: readonly string[];
  /** What a successful response contains. */
  readonly returns: "nothing" | "entity" | "collection";
}\n`,
    `${docComment("Every operation of the contract.")}export const operations = {\n${entries.join("")}\
} as const satisfies Record<string, Operation>;\n`,
    `${docComment("Name of an operation: the `operationId` in the contract.")}\
export type OperationId = keyof typeof operations;\n`,
  ].join("\n");
}

/** What a call of the client names, in its order. */
export function takenBy({ operation, parameters }: BoundOperation): string[] {
  return [
    ...parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name),
    ...(operation.requestBody ? ["body"] : []),
    ...(parameters.some((parameter) => parameter.in === "query") ? ["query"] : []),
  ];
}
