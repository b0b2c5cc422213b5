import { QueryOptionError } from "../http/http-error.js";

/** A token of a filter expression. A literal has its value and its text. */
export type FilterToken =
  | { kind: "symbol" | "name"; text: string }
  | { kind: "literal"; text: string; value: string | boolean | null };

const tokenPattern = /\s*(?:([(),:])|'((?:[^']|'')*)'|([^\s(),:']+))/y;
const constants = new Map<string, boolean | null>([
  ["null", null],
  ["true", true],
  ["false", false],
]);

/**
 * Splits a filter expression into tokens.
 *
 * @throws {HttpError} 400 for a string literal without its closing quote
 */
export function tokenizeFilter(expression: string): FilterToken[] {
  const tokens: FilterToken[] = [];
  const text = expression.trimEnd();
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < text.length) {
    const start = tokenPattern.lastIndex;
    const [, symbol, string, name] = tokenPattern.exec(text) ?? [];
    if (symbol) tokens.push({ kind: "symbol", text: symbol });
    else if (string !== undefined) tokens.push(createStringToken(string));
    else if (name) tokens.push(createNameToken(name));
    else throw new QueryOptionError("$filter", `the string at position ${start + 1} has no closing quote`);
  }
  return tokens;
}

function createStringToken(quoted: string): FilterToken {
  return { kind: "literal", text: `'${quoted}'`, value: quoted.replaceAll("''", "'") };
}

function createNameToken(text: string): FilterToken {
  const value = constants.get(text);
  return value === undefined ? { kind: "name", text } : { kind: "literal", text, value };
}
