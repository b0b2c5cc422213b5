import { type EnumType, namespace } from "./entity-type.js";
import {
  createExpression,
  createFilterError,
  describeType,
  type Expression,
  type FilterValue,
} from "./filter-expression.js";

type Compare = (left: NonNullable<FilterValue>, right: NonNullable<FilterValue>) => boolean;

const orderings: Readonly<Record<string, Compare>> = {
  gt: (left, right) => left > right,
  ge: (left, right) => left >= right,
  lt: (left, right) => left < right,
  le: (left, right) => left <= right,
};

/** The operators that compare by order. */
export const orderingOperators = Object.keys(orderings);

const orderedKinds = new Set(["string", "dateTime", "number", "null"]);

/**
 * Creates `left eq right` or `left ne right`. Null equals only null (OData 4.01, part 2, 5.1.1.1.1).
 *
 * @throws {HttpError} 400 if the operands have different types
 */
export function createEquality(operator: "eq" | "ne", left: Expression, right: Expression): Expression {
  assertComparable(left, right);
  const toKey = getEqualityKey(left, right);
  return createExpression("boolean", joinTexts(left, operator, right), (item, element) => {
    const areEqual = toKey(left.evaluate(item, element)) === toKey(right.evaluate(item, element));
    return areEqual === (operator === "eq");
  });
}

/**
 * Creates `left gt right` and the like, which is false if an operand is null.
 *
 * @throws {HttpError} 400 if the operands have different types, or a type without an order
 */
export function createOrdering(operator: string, left: Expression, right: Expression): Expression {
  assertComparable(left, right);
  for (const operand of [left, right]) {
    if (orderedKinds.has(operand.type.kind)) continue;
    throw createFilterError(`${operator} cannot compare ${operand.text}, which is ${describeType(operand)}`);
  }
  const compare = orderings[operator];
  return createExpression("boolean", joinTexts(left, operator, right), (item, element) => {
    const [first, second] = [left.evaluate(item, element), right.evaluate(item, element)];
    return first !== null && second !== null && compare?.(first, second) === true;
  });
}

/**
 * Creates `operand in (…)`.
 *
 * @throws {HttpError} 400 if a member of the list has another type than the operand
 */
export function createMembership(operand: Expression, list: readonly Expression[]): Expression {
  for (const member of list) assertComparable(operand, member);
  const toKey = getEqualityKey(operand);
  const values = new Set(list.map((member) => toKey(member.evaluate({}))));
  return createExpression("boolean", `${operand.text} in (…)`, (item, element) =>
    values.has(toKey(operand.evaluate(item, element))),
  );
}

/** Returns the function whose results are equal if the values of the operands are. */
function getEqualityKey(...operands: readonly Expression[]): (value: FilterValue) => FilterValue {
  const ignoresCase = operands.some(({ type }) => type.kind === "string" && type.ignoresCase);
  return (value) => (ignoresCase && typeof value === "string" ? value.toLowerCase() : value);
}

/**
 * Creates the conjunction (`and`) or disjunction (`or`) of conditions: null if the conditions that are not null do not
 * decide it.
 *
 * @throws {HttpError} 400 if an operand is not a condition
 */
export function createJunction(operator: "and" | "or", conditions: readonly Expression[]): Expression {
  for (const condition of conditions) assertCondition(condition, operator);
  const decisive = operator === "or";
  return createExpression("boolean", `… ${operator} …`, (item, element) => {
    let result: FilterValue = !decisive;
    for (const condition of conditions) {
      const value = condition.evaluate(item, element);
      if (value === decisive) return decisive;
      if (value === null) result = null;
    }
    return result;
  });
}

/**
 * Creates `not condition`.
 *
 * @throws {HttpError} 400 if the operand is not a condition
 */
export function createNegation(condition: Expression): Expression {
  assertCondition(condition, "not");
  return createExpression("boolean", `not ${condition.text}`, (item, element) => {
    const value = condition.evaluate(item, element);
    return value === null ? null : !value;
  });
}

/**
 * Checks that an expression is true or false.
 *
 * @param user what needs the condition
 * @throws {HttpError} 400 if it is not
 */
export function assertCondition(expression: Expression, user: string): void {
  if (expression.type.kind === "boolean" || expression.type.kind === "null") return;
  // The operand of `not` ends before `eq` (OData 4.01, part 2, 5.1.1.15).
  const hint = user === "not" ? "; write parentheses around a comparison: not (…)" : "";
  throw createFilterError(`${user} needs a condition, but ${expression.text} is ${describeType(expression)}${hint}`);
}

function assertComparable(left: Expression, right: Expression): void {
  const [first, second] = [left.type, right.type];
  if (first.kind === "null" || second.kind === "null") return;
  if (first.kind === "enum") assertMember(left, first, right);
  else if (second.kind === "enum") assertMember(right, second, left);
  else if (first.kind !== second.kind || first.kind === "enumLiteral") throw createTypeError(left, right);
}

/** Checks that a value is of an enumeration: the same property, or a literal that names a member. */
function assertMember(operand: Expression, { name, members }: EnumType, value: Expression): void {
  if (value.type.kind === "enum" && value.type.name === name) return;
  const isQualified = value.type.kind === "enumLiteral" && value.type.name === `${namespace}.${name}`;
  if (!isQualified && !(value.type.kind === "string" && value.isLiteral)) throw createTypeError(operand, value);
  if (members.some((member) => member === value.evaluate({}))) return;
  const expected = members.join(", ");
  throw createFilterError(`${operand.text} has no member ${value.text} (expected ${expected})`);
}

function createTypeError(left: Expression, right: Expression): Error {
  const kinds = [left.type.kind, right.type.kind];
  const withQuotes = kinds.includes("guid") ? " (write a string in quotes)" : "";
  const hint = kinds.includes("dateTime") ? " (write a timestamp without quotes)" : withQuotes;
  const [first, second] = [left, right].map((operand) => `${operand.text}, which is ${describeType(operand)}`);
  return createFilterError(`${first}, cannot be compared with ${second}${hint}`);
}

function joinTexts(left: Expression, operator: string, right: Expression): string {
  return `${left.text} ${operator} ${right.text}`;
}
