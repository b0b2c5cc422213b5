/** The contract has no operation, or no schema, of this name. */
export class UnknownNameError extends Error {
  readonly kind: "operation" | "schema";
  readonly unknownName: string;
  readonly knownNames: readonly string[];

  constructor(kind: "operation" | "schema", unknownName: string, knownNames: readonly string[]) {
    super(`The contract has no ${kind} "${unknownName}". It has: ${knownNames.join(", ")}.`);
    this.name = "UnknownNameError";
    this.kind = kind;
    this.unknownName = unknownName;
    this.knownNames = knownNames;
  }
}
