import { UnknownNameError } from "./unknown-name-error.js";

/**
 * Looks up an own property: callers without type checks can pass any name, such as `constructor`.
 *
 * @throws {UnknownNameError} if the table does not have the name
 */
export function lookUp<Name extends string, Entry>(
  kind: "operation" | "schema",
  table: Record<Name, Entry>,
  name: Name,
): Entry {
  if (!Object.hasOwn(table, name)) throw new UnknownNameError(kind, name, Object.keys(table));
  return table[name];
}
