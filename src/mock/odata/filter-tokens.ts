import { unsupported } from "./unsupported.js";

/** A word of a filter expression. A literal has its value beside its text. */
export type Token =
  | { kind: "symbol" | "name"; text: string }
  | { kind: "literal"; text: string; value: string | boolean | null };

const word = /\s*(?:([(),:])|'((?:[^']|'')*)'|([^\s(),:']+))/y;
const constants = new Map<string, boolean | null>([
  ["null", null],
  ["true", true],
  ["false", false],
]);

/** @throws {Refusal} 400 for a quote without its end. */
export function tokens(expression: string): Token[] {
  const found: Token[] = [];
  const text = expression.trimEnd();
  word.lastIndex = 0;
  while (word.lastIndex < text.length) {
    const start = word.lastIndex;
    const [, symbol, string, name] = word.exec(text) ?? [];
    if (symbol) found.push({ kind: "symbol", text: symbol });
    else if (string !== undefined)
      found.push({ kind: "literal", text: `'${string}'`, value: string.replaceAll("''", "'") });
    else if (name) found.push(named(name));
    else throw unsupported("$filter", `the quote at ${start + 1} has no end`);
  }
  return found;
}

function named(text: string): Token {
  const value = constants.get(text);
  return value === undefined ? { kind: "name", text } : { kind: "literal", text, value };
}
