import { ConnectedOrganizationProperty } from "../../../generated/types.js";
import { type Token, tokens } from "./filter-tokens.js";
import { unsupported } from "./unsupported.js";

/** Whether an item is one of those that a filter asks for. */
export type Predicate = (item: object) => boolean;

type Read = (item: object) => unknown;

/** Deeper nesting than anybody writes; without a limit a caller could exhaust the stack. */
const deepest = 50;

/** The one property that a lambda can go through, and the type of what is in it. */
const collection = ConnectedOrganizationProperty.identitySources;

/**
 * Reads a `$filter`: `eq`, `ne`, `and`, `or`, `not`, `startswith`, `contains`, brackets, and `any` over the identity sources
 * with a cast to the source's type.
 *
 * @param properties that can be compared.
 * @throws {Refusal} 400 for whatever else.
 */
export function parseFilter(expression: string, properties: readonly string[]): Predicate {
  const parser = new FilterParser(tokens(expression), properties);
  return parser.whole();
}

class FilterParser {
  #at = 0;
  #depth = 0;
  /** The variable of the lambda that is being read. */
  #variable: string | undefined;

  constructor(
    readonly tokens: readonly Token[],
    readonly properties: readonly string[],
  ) {}

  whole(): Predicate {
    const predicate = this.#or();
    if (this.#next) throw this.#unexpected("the end");
    return predicate;
  }

  get #next(): Token | undefined {
    return this.tokens[this.#at];
  }

  #take(text: string): boolean {
    const found = this.#next?.kind !== "literal" && this.#next?.text === text;
    if (found) this.#at++;
    return found;
  }

  #expect(text: string): void {
    if (!this.#take(text)) throw this.#unexpected(text);
  }

  #unexpected(wanted: string): Error {
    return unsupported("$filter", `${wanted} was expected where ${this.#next?.text ?? "it ends"}`);
  }

  #or(): Predicate {
    const alternatives = [this.#and()];
    while (this.#take("or")) alternatives.push(this.#and());
    return (item) => alternatives.some((holds) => holds(item));
  }

  #and(): Predicate {
    const conditions = [this.#not()];
    while (this.#take("and")) conditions.push(this.#not());
    return (item) => conditions.every((holds) => holds(item));
  }

  #not(): Predicate {
    if (++this.#depth > deepest) throw unsupported("$filter", `it is nested deeper than ${deepest}`);
    try {
      if (!this.#take("not")) return this.#term();
      const inner = this.#not();
      return (item) => !inner(item);
    } finally {
      this.#depth--;
    }
  }

  #term(): Predicate {
    if (this.#take("(")) {
      const inner = this.#or();
      this.#expect(")");
      return inner;
    }
    if (this.#take("startswith")) return this.#text((whole, part) => whole.startsWith(part));
    if (this.#take("contains")) return this.#text((whole, part) => whole.includes(part));
    if (this.#take(`${collection}/any`)) return this.#any();
    return this.#comparison();
  }

  #text(holds: (whole: string, part: string) => boolean): Predicate {
    this.#expect("(");
    const whole = this.#operand();
    this.#expect(",");
    const part = this.#operand();
    this.#expect(")");
    return (item) => {
      const [text, wanted] = [whole(item), part(item)];
      return typeof text === "string" && typeof wanted === "string" && holds(text, wanted);
    };
  }

  #any(): Predicate {
    this.#expect("(");
    if (this.#take(")")) return (item) => sourcesOf(item).length > 0;
    const variable = this.#next?.text ?? "";
    if (this.#variable || !/^\w+$/.test(variable)) throw this.#unexpected("a variable");
    this.#at++;
    this.#expect(":");
    this.#variable = variable;
    const inner = this.#or();
    this.#variable = undefined;
    this.#expect(")");
    return (item) => sourcesOf(item).some(inner);
  }

  #comparison(): Predicate {
    const left = this.#operand();
    const differs = this.#take("ne");
    if (!differs && !this.#take("eq")) throw this.#unexpected("eq or ne");
    const right = this.#operand();
    return (item) => (left(item) === right(item)) !== differs;
  }

  #operand(): Read {
    const token = this.#next;
    if (!token || token.kind === "symbol") throw this.#unexpected("a property or a value");
    this.#at++;
    if (token.kind === "literal") return () => token.value;
    return this.#variable ? memberOfSource(token.text, this.#variable) : this.#property(token.text);
  }

  #property(name: string): Read {
    if (name === collection || !this.properties.includes(name)) {
      throw unsupported("$filter", `${name} is no property that it can compare`);
    }
    return (item) => Reflect.get(item, name) ?? null;
  }
}

/** `x/microsoft.graph.domainIdentitySource/domainName`: of a source of another type it is null. */
function memberOfSource(path: string, variable: string): Read {
  const [first, cast, member, ...others] = path.split("/");
  if (first !== variable || !cast?.startsWith("microsoft.graph.") || !member || others.length > 0) {
    throw unsupported(
      "$filter",
      `${path} is not ${variable}/<type>/<property>, the type written out as microsoft.graph.…`,
    );
  }
  return (source) => (Reflect.get(source, "@odata.type") === `#${cast}` ? (Reflect.get(source, member) ?? null) : null);
}

function sourcesOf(item: object): object[] {
  const sources: unknown = Reflect.get(item, collection);
  return Array.isArray(sources) ? sources : [];
}
