import type { EntityType } from "./entity-type.js";
import { createExpression, createFilterError, type Expression } from "./filter-expression.js";
import { createFunctionCall } from "./filter-functions.js";
import {
  assertCondition,
  createEquality,
  createJunction,
  createMembership,
  createNegation,
  createOrdering,
  orderingOperators,
} from "./filter-operators.js";
import { createPathExpression, type FilterVariable, findCollection } from "./filter-paths.js";
import { type FilterToken, tokenizeFilter } from "./tokenize-filter.js";

/** Whether a filter selects an item. */
export type Predicate = (item: object) => boolean;

/** Deepest nesting of an expression. Without a limit a caller could exhaust the stack. */
const maxDepth = 50;

/**
 * Parses a `$filter`: `eq`, `ne`, `gt`, `ge`, `lt`, `le`, `in`, `and`, `or`, `not`, parentheses, the functions of strings, and
 * `any` and `all` over a collection with a cast to a derived type. Compares types and null as OData does.
 *
 * @throws {HttpError} 400 for any other expression, naming what does not exist or has the wrong type
 */
export function parseFilter(expression: string, type: EntityType): Predicate {
  const condition = new FilterParser(tokenizeFilter(expression), type).parse();
  return (item) => condition.evaluate(item) === true;
}

/** A recursive descent parser: one method for each rule of the grammar, from the weakest operator to the strongest. */
class FilterParser {
  #index = 0;
  #depth = 0;
  /** The variable of the lambda expression being parsed. */
  #variable: FilterVariable | undefined;

  constructor(
    readonly tokens: readonly FilterToken[],
    readonly type: EntityType,
  ) {}

  parse(): Expression {
    const condition = this.#parseOr();
    if (this.#next) throw this.#createError("the end");
    assertCondition(condition, "a filter");
    return condition;
  }

  #parseOr(): Expression {
    const first = this.#parseAnd();
    const conditions = [first];
    while (this.#accept("or")) conditions.push(this.#parseAnd());
    return conditions.length > 1 ? createJunction("or", conditions) : first;
  }

  #parseAnd(): Expression {
    const first = this.#parseEquality();
    const conditions = [first];
    while (this.#accept("and")) conditions.push(this.#parseEquality());
    return conditions.length > 1 ? createJunction("and", conditions) : first;
  }

  #parseEquality(): Expression {
    const left = this.#parseRelation();
    const operator = (["eq", "ne"] as const).find((name) => this.#accept(name));
    return operator ? createEquality(operator, left, this.#parseRelation()) : left;
  }

  #parseRelation(): Expression {
    const left = this.#parseUnary();
    if (this.#accept("in")) return createMembership(left, this.#parseLiterals());
    const operator = orderingOperators.find((name) => this.#accept(name));
    return operator ? createOrdering(operator, left, this.#parseUnary()) : left;
  }

  #parseUnary(): Expression {
    if (++this.#depth > maxDepth) throw createFilterError(`it is nested deeper than ${maxDepth} levels`);
    const expression = this.#accept("not") ? createNegation(this.#parseUnary()) : this.#parsePrimary();
    this.#depth--;
    return expression;
  }

  #parsePrimary(): Expression {
    if (this.#accept("(")) {
      const inner = this.#parseOr();
      this.#expect(")");
      return inner;
    }
    const token = this.#next;
    if (!token || token.kind === "symbol") throw this.#createError("a property, a value or a function");
    if (token.kind === "literal") return this.#parseLiteral();
    this.#index++;
    if (!this.#accept("(")) return createPathExpression(token.text, this.type, this.#variable);
    const [, collection, operator] = /^(.+)\/(any|all)$/i.exec(token.text) ?? [];
    return collection === undefined || operator === undefined
      ? createFunctionCall(token.text, this.#parseArguments())
      : this.#parseLambda(collection, operator.toLowerCase() === "all");
  }

  #parseArguments(): Expression[] {
    if (this.#accept(")")) return [];
    const args = [this.#parseOr()];
    while (this.#accept(",")) args.push(this.#parseOr());
    this.#expect(")");
    return args;
  }

  #parseLiterals(): Expression[] {
    this.#expect("(");
    const literals = [this.#parseLiteral()];
    while (this.#accept(",")) literals.push(this.#parseLiteral());
    this.#expect(")");
    return literals;
  }

  #parseLiteral(): Expression {
    const token = this.#next;
    if (token?.kind !== "literal") throw this.#createError("a value");
    this.#index++;
    const { type, text, value } = token;
    return { type, text, isLiteral: true, evaluate: () => value };
  }

  #parseLambda(collectionName: string, isAll: boolean): Expression {
    if (this.#variable) throw createFilterError("any and all cannot be nested");
    const { name, type } = findCollection(this.type, collectionName);
    const text = `${name}/${isAll ? "all" : "any"}(…)`;
    if (!isAll && this.#accept(")"))
      return createExpression("boolean", text, (item) => getItems(item, name).length > 0);
    this.#variable = { name: this.#parseVariableName(), type };
    this.#expect(":");
    const condition = this.#parseOr();
    assertCondition(condition, isAll ? "all" : "any");
    this.#variable = undefined;
    this.#expect(")");
    return createExpression("boolean", text, (item) =>
      isAll
        ? getItems(item, name).every((element) => condition.evaluate(item, element) === true)
        : getItems(item, name).some((element) => condition.evaluate(item, element) === true),
    );
  }

  #parseVariableName(): string {
    const token = this.#next;
    if (token?.kind !== "name" || !/^[a-z_]\w*$/i.test(token.text)) throw this.#createError("a variable");
    this.#index++;
    return token.text;
  }

  get #next(): FilterToken | undefined {
    return this.tokens[this.#index];
  }

  /** Consumes the next token if it is this symbol or this name, in any case. */
  #accept(text: string): boolean {
    const isNext = this.#next?.kind !== "literal" && this.#next?.text.toLowerCase() === text;
    if (isNext) this.#index++;
    return isNext;
  }

  #expect(text: string): void {
    if (!this.#accept(text)) throw this.#createError(text);
  }

  #createError(expected: string): Error {
    return createFilterError(`expected ${expected}, found ${this.#next?.text ?? "the end"}`);
  }
}

function getItems(item: object, collection: string): object[] {
  const items: unknown = Reflect.get(item, collection);
  return Array.isArray(items) ? items : [];
}
