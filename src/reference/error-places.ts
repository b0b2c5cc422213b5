import { findNodeAtLocation, parseTree } from "jsonc-parser";

/** A validation error, with its place in the body that the reader edited. */
export interface ErrorPlace {
  message: string;
  /** Counted from 1; `undefined` if the error has no place in the body. */
  line: number | undefined;
  start: number;
  end: number;
}

/** Returns the errors in `details` of an OData error, with the text in the body that each is about. */
export function listErrorPlaces(body: string, response: unknown): ErrorPlace[] {
  const tree = parseTree(body);
  return listDetails(response).map(({ message, target }) => {
    const path = target.split("/").slice(1).map(unescapeToken);
    const node = tree && target.startsWith("/") ? findClosestNode(tree, path) : undefined;
    if (!node) return { message, line: undefined, start: 0, end: 0 };
    const line = body.slice(0, node.offset).split("\n").length;
    return { message, line, start: node.offset, end: node.offset + node.length };
  });
}

/** Returns the value at a path, or the innermost object that should have it. */
function findClosestNode(tree: NonNullable<ReturnType<typeof parseTree>>, path: readonly string[]) {
  for (let length = path.length; length >= 0; length--) {
    const segments = path.slice(0, length).map((name) => (/^\d+$/.test(name) ? Number(name) : name));
    const node = findNodeAtLocation(tree, segments);
    if (node) return node;
  }
  return tree;
}

function listDetails(response: unknown): { message: string; target: string }[] {
  const { error } = toRecord(response);
  const { details } = toRecord(error);
  if (!Array.isArray(details)) return [];
  return details.map((detail) => {
    const { message, target } = toRecord(detail);
    return { message: String(message ?? ""), target: String(target ?? "") };
  });
}

function toRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function unescapeToken(token: string): string {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}
