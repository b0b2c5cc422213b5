import { type BoundOperation, type Contract, operationsOf } from "../contract/contract.js";
import { resultOf } from "../contract/operation-result.js";
import { docComment } from "./doc-comment.js";
import { sourceHeader } from "./typescript-source.js";

/** The text of operations.ts: request, signature and result of every operation, by operationId. */
export function operationsSource(contract: Contract): string {
  const operations = operationsOf(contract);
  const root = rootPathOf(operations.map(({ path }) => path));
  const entries = operations.map((bound) => {
    const { id, method, path, operation } = bound;
    const facts = [
      `path: ${pathExpression(path, root)}`,
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
    ...(root ? [`const ${root.name} = ${JSON.stringify(root.path)};\n`] : []),
    `${docComment("Every operation of the contract.")}export const operations = {\n${entries.join("")}\
} as const satisfies Record<string, Operation>;\n`,
    `${docComment("Name of an operation: the `operationId` in the contract.")}\
export type OperationId = keyof typeof operations;\n`,
  ].join("\n");
}

interface RootPath {
  name: string;
  path: string;
}

/** Returns the shortest path that others continue, which is written once. */
function rootPathOf(paths: readonly string[]): RootPath | undefined {
  const byLength = [...paths].sort((a, b) => a.length - b.length);
  const path = byLength.find((root) => paths.some((other) => other.startsWith(`${root}/`)));
  const name = path?.split("/").at(-1);
  return path && name && /^\w+$/.test(name) ? { name, path } : undefined;
}

function pathExpression(path: string, root: RootPath | undefined): string {
  if (path === root?.path) return root.name;
  if (!root || !path.startsWith(`${root.path}/`)) return JSON.stringify(path);
  return `\`\${${root.name}}${path.slice(root.path.length)}\``;
}

/** What a call of the client names, in its order. */
export function takenBy({ operation, parameters }: BoundOperation): string[] {
  return [
    ...parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name),
    ...(operation.requestBody ? ["body"] : []),
    ...(parameters.some((parameter) => parameter.in === "query") ? ["query"] : []),
  ];
}
