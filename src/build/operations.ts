import { type Contract, operationsOf } from "./contract.js";
import { docComment } from "./doc-comment.js";
import { sourceHeader } from "./header.js";

/** The text of operations.ts: method and path of every operation, by operationId. */
export function operationsSource(contract: Contract): string {
  const entries = operationsOf(contract).map(({ id, method, path, operation }) => {
    const comment = docComment(`${operation.summary}.`).trimEnd();
    return `  ${comment}\n  ${id}: { method: "${method.toUpperCase()}", path: ${JSON.stringify(path)} },\n`;
  });
  return [
    sourceHeader,
    `${docComment("Method and path template of every operation.")}export const operations = {\n${entries.join("")}\
} as const satisfies Record<string, { method: string; path: string }>;\n`,
    `${docComment("Name of an operation: the `operationId` in the contract.")}\
export type OperationId = keyof typeof operations;\n`,
  ].join("\n");
}
