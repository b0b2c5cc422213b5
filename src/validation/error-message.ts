import type { Keyword } from "../../generated/validators.js";

type Demand = (params: Readonly<Record<string, unknown>>, found: string) => string;

/** What each keyword asks for. A keyword new to the contract does not compile until it has its line here. */
const demands: Record<Keyword, Demand> = {
  additionalProperties: () => "is not a known property",
  const: ({ allowedValue }, found) => `must be ${JSON.stringify(allowedValue)}, not ${found}`,
  enum: ({ allowedValues }, found) => `must be one of ${listed(allowedValues, JSON.stringify, ", ")}, not ${found}`,
  format: ({ format }, found) => `must be a valid ${format}, not ${found}`,
  maxItems: ({ limit }) => `must have at most ${count(limit, "item")}`,
  minItems: ({ limit }) => `must have at least ${count(limit, "item")}`,
  minLength: ({ limit }) => `must have at least ${count(limit, "character")}`,
  minimum: ({ limit }, found) => `must be at least ${limit}, not ${found}`,
  not: (_params, found) => `must not be ${found}`,
  pattern: ({ pattern }, found) => `must match ${pattern}, not ${found}`,
  required: () => "is required",
  type: ({ type }, found) => `must be ${listed(type, withArticle, " or ")}, not ${found}`,
};

/** One fault in words: the place, what is asked there and, where it helps, what was found. */
export function sentence(
  pointer: string,
  keyword: Keyword,
  params: Readonly<Record<string, unknown>>,
  found: unknown,
): string {
  const place = pointer === "" ? "The value" : shortened(pointer, 200);
  return `${place} ${demands[keyword](params, described(found))}`;
}

function described(value: unknown): string {
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object" && value !== null) return "an object";
  return typeof value === "string" ? JSON.stringify(shortened(value, 60)) : String(value);
}

function shortened(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

function listed(oneOrMore: unknown, toText: (value: unknown) => string, separator: string): string {
  return [oneOrMore]
    .flat()
    .map((value) => toText(value))
    .join(separator);
}

function withArticle(type: unknown): string {
  if (type === "null") return "null";
  return /^[aeiou]/.test(String(type)) ? `an ${type}` : `a ${type}`;
}

function count(limit: unknown, unit: string): string {
  return limit === 1 ? `1 ${unit}` : `${limit} ${unit}s`;
}
