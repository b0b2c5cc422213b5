import { type FilterToken, tokenizeFilter } from "./tokenize-filter.js";

/** What stands for a string in a documented expression. */
const placeholder = "{value}";

/**
 * Whether a filter is one of the documented expressions. Spaces, letter case, and the name of a lambda variable may differ.
 *
 * @throws {HttpError} 400 if it cannot be split into tokens
 */
export function isDocumentedFilter(filter: string, expressions: readonly string[]): boolean {
  const form = getForm(tokenizeFilter(filter));
  return expressions.some((expression) => getForm(tokenizeFilter(expression)) === form);
}

/** Returns a text that is the same for all filters of one form. */
function getForm(tokens: readonly FilterToken[]): string {
  const variable = tokens.find((_, index) => tokens[index + 1]?.text === ":")?.text;
  const texts = tokens.map((token) => {
    if (token.kind === "literal") return token.type.kind === "string" ? placeholder : token.text;
    if (variable === undefined) return token.text;
    if (token.text === variable) return "$variable";
    return token.text.startsWith(`${variable}/`) ? `$variable${token.text.slice(variable.length)}` : token.text;
  });
  return texts.join(" ").toLowerCase();
}
