/** The error of a name that is not the name of an operation, or of a schema, of the contract. */
export class UnknownNameError extends Error {
  override readonly name = "UnknownNameError";
  /** What the name was looked up as. */
  readonly kind: "operation" | "schema";
  /** The name that the contract does not have. */
  readonly unknownName: string;
  /** The names that the contract has. */
  readonly knownNames: readonly string[];

  constructor(kind: "operation" | "schema", unknownName: string, knownNames: readonly string[]) {
    super(`Unknown ${kind} "${unknownName}" (expected one of ${knownNames.join(", ")}).`);
    this.kind = kind;
    this.unknownName = unknownName;
    this.knownNames = knownNames;
  }
}

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
