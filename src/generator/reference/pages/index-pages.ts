import type { BoundOperation, Contract, Schema } from "../../contract/contract.js";
import { listScopes } from "../../contract/permissions.js";
import { findBasePath } from "../../contract/root-path.js";
import { toOneLine } from "./describe-schema.js";
import type { Block, Page } from "./page.js";

/** Returns the page that lists all operations. */
export function createOperationIndex(contract: Contract, operations: readonly BoundOperation[]): Page {
  return {
    path: "operations/index",
    title: "Operations",
    description: "Operations of Microsoft Graph's connected organizations, each with its request and permission.",
    blocks: createOperationLists(contract, operations),
  };
}

/** Returns a table of operations for each tag. */
export function createOperationLists(contract: Contract, operations: readonly BoundOperation[]): Block[] {
  return contract.tags.flatMap(({ name, description, ...tag }) => {
    const members = operations.filter(({ operation }) => operation.tags[0] === name);
    const head = ["Operation", "Request", "Permission"];
    return [
      { kind: "heading", level: 2, text: tag["x-displayName"] ?? name },
      { kind: "markdown", text: description },
      { kind: "table", head, rows: members.map((bound) => createOperationRow(contract, bound)) },
    ] satisfies Block[];
  });
}

function createOperationRow(contract: Contract, { id, method, path, operation }: BoundOperation): string[] {
  const badges = (operation["x-badges"] ?? []).map(({ name }) => ` (${name})`).join("");
  return [
    `[${operation.summary}](#operation/${id})${badges}`,
    `\`${method.toUpperCase()} ${shorten(contract, path)}\``,
    `\`${listScopes(operation)[0] ?? "None"}\``,
  ];
}

/** Leaves out the part of a path that nearly all operations have. */
function shorten(contract: Contract, path: string): string {
  const basePath = findBasePath(contract, path);
  return basePath === "" ? path : `…${path.slice(basePath.length)}`;
}

/** Returns the page that lists all schemas. */
export function createSchemaIndex(schemas: Readonly<Record<string, Schema>>): Page {
  const rows = Object.entries(schemas).map(([name, { description = "" }]) => [
    `[${name}](#schema/${name})`,
    toOneLine(description),
  ]);
  return {
    path: "schemas/index",
    title: "Schemas",
    description: "Schemas of the requests and responses of Microsoft Graph's connected organizations.",
    blocks: [{ kind: "table", head: ["Schema", "Description"], rows }],
  };
}
