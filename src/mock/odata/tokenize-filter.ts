import { isGuid } from "../guid.js";
import { createFilterError, type FilterValue, type ValueType } from "./filter-expression.js";
import { normalizeTimestamp } from "./timestamp.js";

/** A token of a filter expression. */
export type FilterToken =
  | { readonly kind: "symbol" | "name"; readonly text: string }
  | { readonly kind: "literal"; readonly text: string; readonly type: ValueType; readonly value: FilterValue };

// Symbol, string or member of an enumeration, timestamp (the only name with colons), name or other literal.
const tokenPattern =
  /\s*(?:([(),:])|((?:\w+\.)*\w+)?'((?:[^']|'')*)'|(\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-][\d:]+)?)|([^\s(),:']+))/iy;
const constants = new Map<string, boolean | null>([
  ["null", null],
  ["true", true],
  ["false", false],
]);

/**
 * Splits a filter expression into tokens.
 *
 * @throws {HttpError} 400 for a string literal in double quotes or without its closing quote, and for an invalid timestamp
 */
export function tokenizeFilter(expression: string): FilterToken[] {
  const tokens: FilterToken[] = [];
  const text = expression.trimEnd();
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < text.length) {
    const start = tokenPattern.lastIndex;
    const [, symbol, enumName, string, timestamp, name] = tokenPattern.exec(text) ?? [];
    if (symbol) tokens.push({ kind: "symbol", text: symbol });
    else if (string !== undefined) tokens.push(createStringToken(string, enumName));
    else if (timestamp) tokens.push(createTimestampToken(timestamp, timestamp));
    else if (name) tokens.push(createNameToken(name));
    else throw createFilterError(`the string at position ${start + 1} has no closing quote`);
  }
  return tokens;
}

function createStringToken(quoted: string, enumName: string | undefined): FilterToken {
  const type: ValueType = enumName === undefined ? { kind: "string" } : { kind: "enumLiteral", name: enumName };
  return { kind: "literal", text: `${enumName ?? ""}'${quoted}'`, type, value: quoted.replaceAll("''", "'") };
}

function createTimestampToken(text: string, timestamp: string): FilterToken {
  const value = normalizeTimestamp(timestamp);
  if (value !== undefined) return { kind: "literal", text, type: { kind: "dateTime" }, value };
  throw createFilterError(`${text} is not a timestamp with a time zone, such as 2026-01-31T12:00:00Z`);
}

function createNameToken(text: string): FilterToken {
  if (text.startsWith('"')) throw createFilterError(`a string must have single quotes (got ${text})`);
  const value = constants.get(text);
  if (value !== undefined) return { kind: "literal", text, type: { kind: value === null ? "null" : "boolean" }, value };
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return createTimestampToken(text, `${text}T00:00Z`);
  if (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) {
    return { kind: "literal", text, type: { kind: "number" }, value: Number(text) };
  }
  return isGuid(text)
    ? { kind: "literal", text, type: { kind: "guid" }, value: text.toLowerCase() }
    : { kind: "name", text };
}
