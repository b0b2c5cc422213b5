import { type Contract, getComponentName, resolve, type Schema } from "../../contract/contract.js";

/** Returns the type of a schema in Markdown, with links to the pages of named schemas. */
export function describeType(contract: Contract, schema: Schema): string {
  const name = getComponentName(schema);
  if (name) return `[${name}](#schema/${name})`;
  const types = [schema.type ?? []].flat();
  if (types.length === 0) return schema.oneOf || schema.allOf ? "Object" : "Any JSON value";
  return types.map((type) => describeSingleType(contract, schema, type)).join(" or ");
}

function describeSingleType(contract: Contract, { items, format }: Schema, type: string): string {
  if (type === "array" && items) return `Array of ${describeType(contract, items)}`;
  if (type === "null") return "null";
  const name = type.charAt(0).toUpperCase() + type.slice(1);
  return format ? `${name} (${format})` : name;
}

/** Returns the description of a schema with what it accepts, in Markdown on one line. */
export function describeValue(contract: Contract, schema: Schema): string {
  const target = resolve<Schema>(contract, schema);
  const parts = [
    schema.description ?? target.description ?? "",
    ...listConstraints({ ...target, ...schema }),
    formatDecisionNumbers(schema["x-decisions"] ?? []),
  ];
  return toOneLine(parts.filter((part) => part !== "").join(" "));
}

/** Returns what restricts the values of a schema, as sentences in Markdown. */
function listConstraints(schema: Schema): string[] {
  const { enum: values, const: only, "x-extensible-enum": known, "x-versions": versions } = schema;
  const sentences: [label: string, value: string | undefined][] = [
    ["Values", values && formatValues(values)],
    ["Value", only === undefined ? undefined : formatValues([only])],
    ["Known values", known && formatValues(known)],
    ["Default", schema.default === undefined ? undefined : formatValues([schema.default])],
    ["Length", formatRange(schema.minLength, schema.maxLength, "character")],
    ["Items", formatRange(schema.minItems, schema.maxItems)],
    ["Range", formatRange(schema.minimum, schema.maximum)],
    ["Pattern", typeof schema.pattern === "string" ? `\`${schema.pattern}\`` : undefined],
    ["Versions", versions && `${versions.join(", ")} only`],
  ];
  return sentences.flatMap(([label, value]) => (value === undefined ? [] : `${label}: ${value}.`));
}

function formatValues(values: readonly unknown[]): string {
  return values.map((value) => `\`${typeof value === "string" ? value : JSON.stringify(value)}\``).join(", ");
}

function formatRange(minimum: unknown, maximum: unknown, unit = ""): string | undefined {
  if (minimum === undefined && maximum === undefined) return undefined;
  const bounds = minimum === maximum ? `exactly ${minimum}` : formatBounds(minimum, maximum);
  if (unit === "") return bounds;
  return (maximum ?? minimum) === 1 ? `${bounds} ${unit}` : `${bounds} ${unit}s`;
}

function formatBounds(minimum: unknown, maximum: unknown): string {
  if (minimum === undefined) return `at most ${maximum}`;
  return maximum === undefined ? `at least ${minimum}` : `${minimum} to ${maximum}`;
}

/** Returns links to decisions, such as `Decisions: 1, 3.`; nothing if there are none. */
export function formatDecisionNumbers(numbers: readonly number[]): string {
  if (numbers.length === 0) return "";
  const links = numbers.map((number) => `[${number}](#/decisions/${number})`);
  return `${numbers.length === 1 ? "Decision" : "Decisions"}: ${links.join(", ")}.`;
}

/** Returns Markdown that fits into a cell of a table. */
export function toOneLine(markdown: string): string {
  return markdown.trim().replace(/\s*\n\s*/g, " ");
}
