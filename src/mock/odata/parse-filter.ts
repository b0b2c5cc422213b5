import { QueryOptionError } from "../http/http-error.js";
import { type EntityType, isComparable } from "./entity-type.js";
import { type FilterToken, tokenizeFilter } from "./tokenize-filter.js";

/** Whether a filter selects an item. */
export type Predicate = (item: object) => boolean;

/** Reads the value of an operand from an item. */
type Operand = (item: object) => unknown;

/** Deepest nesting of an expression. Without a limit a caller could exhaust the stack. */
const maxDepth = 50;

/**
 * Parses a `$filter` with `eq`, `ne`, `and`, `or`, `not`, `startswith`, `contains`, parentheses, and `any` over a collection
 * with a cast to a derived type.
 *
 * @throws {HttpError} 400 for any other expression
 */
export function parseFilter(expression: string, type: EntityType): Predicate {
  return new FilterParser(tokenizeFilter(expression), type).parse();
}

/** A recursive descent parser: one method for each rule of the grammar, from the weakest operator to the strongest. */
class FilterParser {
  #index = 0;
  #depth = 0;
  /** The variable of the lambda expression being parsed. */
  #variable: string | undefined;

  constructor(
    readonly tokens: readonly FilterToken[],
    readonly type: EntityType,
  ) {}

  parse(): Predicate {
    const predicate = this.#parseOr();
    if (this.#next) throw this.#createError("the end");
    return predicate;
  }

  #parseOr(): Predicate {
    const alternatives = [this.#parseAnd()];
    while (this.#accept("or")) alternatives.push(this.#parseAnd());
    return (item) => alternatives.some((isMatch) => isMatch(item));
  }

  #parseAnd(): Predicate {
    const conditions = [this.#parseNot()];
    while (this.#accept("and")) conditions.push(this.#parseNot());
    return (item) => conditions.every((isMatch) => isMatch(item));
  }

  #parseNot(): Predicate {
    if (++this.#depth > maxDepth) throw new QueryOptionError("$filter", `it is nested deeper than ${maxDepth} levels`);
    try {
      if (!this.#accept("not")) return this.#parseTerm();
      const inner = this.#parseNot();
      return (item) => !inner(item);
    } finally {
      this.#depth--;
    }
  }

  #parseTerm(): Predicate {
    if (this.#accept("(")) {
      const inner = this.#parseOr();
      this.#expect(")");
      return inner;
    }
    if (this.#accept("startswith")) return this.#parseTextFunction((text, part) => text.startsWith(part));
    if (this.#accept("contains")) return this.#parseTextFunction((text, part) => text.includes(part));
    const collection = this.type.collections.find((name) => this.#accept(`${name}/any`));
    return collection === undefined ? this.#parseComparison() : this.#parseAny(collection);
  }

  #parseTextFunction(isMatch: (text: string, part: string) => boolean): Predicate {
    this.#expect("(");
    const getText = this.#parseOperand();
    this.#expect(",");
    const getPart = this.#parseOperand();
    this.#expect(")");
    return (item) => {
      const [text, part] = [getText(item), getPart(item)];
      return typeof text === "string" && typeof part === "string" && isMatch(text, part);
    };
  }

  #parseAny(collection: string): Predicate {
    this.#expect("(");
    if (this.#accept(")")) return (item) => getItems(item, collection).length > 0;
    const variable = this.#next?.text ?? "";
    if (this.#variable || !/^\w+$/.test(variable)) throw this.#createError("a variable");
    this.#index++;
    this.#expect(":");
    this.#variable = variable;
    const inner = this.#parseOr();
    this.#variable = undefined;
    this.#expect(")");
    return (item) => getItems(item, collection).some(inner);
  }

  #parseComparison(): Predicate {
    const getLeft = this.#parseOperand();
    const isNegated = this.#accept("ne");
    if (!isNegated && !this.#accept("eq")) throw this.#createError("eq or ne");
    const getRight = this.#parseOperand();
    return (item) => (getLeft(item) === getRight(item)) !== isNegated;
  }

  #parseOperand(): Operand {
    const token = this.#next;
    if (!token || token.kind === "symbol") throw this.#createError("a property or a value");
    this.#index++;
    if (token.kind === "literal") return () => token.value;
    return this.#variable ? parseCastPath(token.text, this.#variable) : this.#parseProperty(token.text);
  }

  #parseProperty(name: string): Operand {
    if (!isComparable(this.type, name)) throw new QueryOptionError("$filter", `${name} is not a comparable property`);
    return (item) => Reflect.get(item, name) ?? null;
  }

  get #next(): FilterToken | undefined {
    return this.tokens[this.#index];
  }

  /** Consumes the next token if it has this text. */
  #accept(text: string): boolean {
    const isNext = this.#next?.kind !== "literal" && this.#next?.text === text;
    if (isNext) this.#index++;
    return isNext;
  }

  #expect(text: string): void {
    if (!this.#accept(text)) throw this.#createError(text);
  }

  #createError(expected: string): Error {
    return new QueryOptionError("$filter", `expected ${expected}, found ${this.#next?.text ?? "the end"}`);
  }
}

/** Parses `x/microsoft.graph.domainIdentitySource/domainName`. The value is null for an item of another type. */
function parseCastPath(path: string, variable: string): Operand {
  const [first, typeName, property, ...others] = path.split("/");
  if (first !== variable || !typeName?.startsWith("microsoft.graph.") || !property || others.length > 0) {
    const expected = `${variable}/microsoft.graph.<type>/<property>`;
    throw new QueryOptionError("$filter", `expected ${expected}, found ${path}`);
  }
  return (item) => (Reflect.get(item, "@odata.type") === `#${typeName}` ? (Reflect.get(item, property) ?? null) : null);
}

function getItems(item: object, collection: string): object[] {
  const items: unknown = Reflect.get(item, collection);
  return Array.isArray(items) ? items : [];
}
