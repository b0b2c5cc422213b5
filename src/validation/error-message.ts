import { closedProperties, type Keyword } from "../../generated/validators.js";

type Params = Readonly<Record<string, unknown>>;

/** What each keyword expects. A new keyword in the contract does not compile until it has a line here. */
const expectations: Record<Keyword, (params: Params, found: string, value: unknown) => string> = {
  additionalProperties: ({ additionalProperty }) =>
    `is not a known property${suggestSpelling(String(additionalProperty))}`,
  const: ({ allowedValue }, found) => `must be ${JSON.stringify(allowedValue)}, not ${found}`,
  enum: ({ allowedValues }, found, value) => {
    const spelling = findSpelling(allowedValues, value);
    const expected =
      spelling === undefined ? `one of ${formatList(allowedValues, JSON.stringify, ", ")}` : `"${spelling}"`;
    return `must be ${expected}, not ${found}`;
  },
  format: ({ format }, found) => `must be a valid ${format}, not ${found}`,
  maxItems: ({ limit }) => `must have at most ${formatCount(limit, "item")}`,
  minItems: ({ limit }) => `must have at least ${formatCount(limit, "item")}`,
  minLength: ({ limit }) => `must have at least ${formatCount(limit, "character")}`,
  minimum: ({ limit }, found) => `must be at least ${limit}, not ${found}`,
  not: (_params, found) => `must not be ${found}`,
  pattern: ({ pattern }, found) => `must match ${pattern}, not ${found}`,
  required: () => "is required",
  type: ({ type }, found) => `must be ${formatList(type, addArticle, " or ")}, not ${found}`,
};

/**
 * Formats the message of a validation error: its subject, what is expected there and, if it helps, what was found. The
 * subject `""` is the value as a whole.
 */
export function formatErrorMessage(subject: string, keyword: Keyword, params: Params, found: unknown): string {
  return `${truncate(subject || "The value", 200)} ${expectations[keyword](params, describeValue(found), found)}`;
}

/** Names the property of the contract that differs only in letter case, such as that of a PowerShell snippet. */
function suggestSpelling(name: string): string {
  const spelling = findSpelling(closedProperties, name);
  return spelling === undefined || spelling === name ? "" : ` (expected ${spelling})`;
}

/** Finds the text that differs from the value only in letter case. */
function findSpelling(texts: unknown, value: unknown): unknown {
  if (typeof value !== "string") return undefined;
  return [texts].flat().find((text) => typeof text === "string" && text.toLowerCase() === value.toLowerCase());
}

function describeValue(value: unknown): string {
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value === "function") return "a function"; // Its text would be its whole source.
  return typeof value === "string" ? JSON.stringify(truncate(value, 60)) : String(value);
}

function truncate(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

function formatList(oneOrMore: unknown, format: (value: unknown) => string, separator: string): string {
  return [oneOrMore]
    .flat()
    .map((value) => format(value))
    .join(separator);
}

function addArticle(type: unknown): string {
  if (type === "null") return "null";
  return /^[aeiou]/.test(String(type)) ? `an ${type}` : `a ${type}`;
}

function formatCount(limit: unknown, unit: string): string {
  return limit === 1 ? `1 ${unit}` : `${limit} ${unit}s`;
}
