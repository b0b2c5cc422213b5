import { type BoundOperation, type Contract, listOperations } from "../contract/contract.js";
import { getOperationResult } from "../contract/operation-result.js";
import { findRootPath, type RootPath } from "../contract/root-path.js";
import { pathFile } from "../contract/source-files.js";
import { getServer } from "./servers.js";
import { formatObject, formatTypeImport, sourceHeader, toTemplateLiteral } from "./typescript-source.js";

/** Returns the text of operations.ts: path, method, parameters and result of every operation, by operationId. */
export function renderOperations(contract: Contract): string {
  const operations = listOperations(contract);
  const root = findRootPath(contract); // It is a constant, because it would be a fifth of the client.
  const entries = operations.map((bound): [string, string, string] => {
    const entry = formatObject([
      ["path", renderPath(bound.path, root)],
      ["method", JSON.stringify(bound.method.toUpperCase())],
      ["parameters", JSON.stringify(listInputs(bound))],
      ...listResult(contract, bound),
      ...listVersion(bound),
    ]);
    return [bound.id, entry, `${bound.operation.summary}.`];
  });
  return [
    sourceHeader,
    formatTypeImport(["Version"], "./servers.js") + formatTypeImport(["OperationOf"], "./tables.js"),
    "/** What the client needs to know about an operation. */\nexport type Operation = OperationOf<Version>;\n",
    ...(root ? [`const ${root.name} = ${JSON.stringify(root.path)};\n`] : []),
    "/** The operations of the contract, by operationId. */",
    `export const operations = ${formatObject(entries)} as const satisfies Record<string, Operation>;\n`,
    "/** An `operationId` of the contract. */",
    "export type OperationId = keyof typeof operations;\n",
  ].join("\n");
}

/** Returns the names of the arguments of a client method, in order. */
export function listArguments(bound: BoundOperation): string[] {
  const inPath = bound.parameters.filter((parameter) => parameter.in === "path");
  return [...inPath.map(({ name }) => name), ...listInputs(bound)];
}

/** Returns the arguments after those for the path, which the path template names. */
function listInputs({ operation, parameters }: BoundOperation): string[] {
  return [
    ...(operation.requestBody ? ["body"] : []),
    ...(parameters.some((parameter) => parameter.in === "query") ? ["query"] : []),
  ];
}

/** Returns the entry `returns` of an operation whose success has a body. */
function listResult(contract: Contract, bound: BoundOperation): [string, string][] {
  const { kind } = getOperationResult(contract, bound);
  return kind === "nothing" ? [] : [["returns", JSON.stringify(kind)]];
}

/** Returns the entry `version` of an operation with its own servers, which exists in fewer versions than the others. */
function listVersion({ path, operation }: BoundOperation): [string, string][] {
  if (!operation.servers) return [];
  const { version } = getServer(operation.servers, pathFile(path)).variables;
  return [["version", JSON.stringify(version.default)]];
}

function renderPath(path: string, root: RootPath | undefined): string {
  if (path === root?.path) return root.name;
  if (!root || !path.startsWith(`${root.path}/`)) return JSON.stringify(path);
  return toTemplateLiteral(`{${root.name}}${path.slice(root.path.length)}`, { [root.name]: root.name });
}
