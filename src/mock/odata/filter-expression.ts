import { QueryOptionError } from "../http/http-error.js";
import type { EnumType } from "./entity-type.js";

/** Type of an expression. A member of an enumeration has the name of the enumeration as the filter writes it. */
export type ValueType =
  /** Texts that ignore case are equal in any letter case, such as domain names. */
  | { readonly kind: "string"; readonly ignoresCase?: boolean }
  | { readonly kind: "dateTime" | "boolean" | "number" | "guid" | "null" }
  | { readonly kind: "enumLiteral"; readonly name: string }
  | EnumType;

/** Value of an expression. A timestamp is normalized text. */
export type FilterValue = string | number | boolean | null;

/** A part of a filter that has a value for each item. */
export interface Expression {
  readonly type: ValueType;
  /** How the filter writes it. */
  readonly text: string;
  readonly isLiteral: boolean;
  /**
   * Returns the value. A condition that depends on a missing value is neither true nor false: it is null.
   *
   * @param item the entity
   * @param element the item of the entity's collection that a lambda operator is at
   */
  evaluate(item: object, element?: object): FilterValue;
}

const typeNames: Readonly<Record<ValueType["kind"], string>> = {
  string: "a string",
  dateTime: "a timestamp",
  boolean: "a boolean",
  number: "a number",
  guid: "a GUID",
  null: "null",
  enum: "an enumeration",
  enumLiteral: "a member of an enumeration",
};

/** Names the type of an expression, for error messages. */
export function describeType({ type }: Expression): string {
  return typeNames[type.kind];
}

/** Creates the 400 for a filter that cannot be evaluated. */
export function createFilterError(reason: string): QueryOptionError {
  return new QueryOptionError("$filter", reason);
}

/** Creates an expression of a type that an operator or function returns. */
export function createExpression(
  kind: "boolean" | "string",
  text: string,
  evaluate: Expression["evaluate"],
): Expression {
  return { type: { kind }, text, isLiteral: false, evaluate };
}
