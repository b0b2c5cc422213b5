type Members = Readonly<Record<string, unknown>>;

/** Longest text between brackets on one line; the column of samples in the reference is 55 characters wide. */
const maxInlineWidth = 60;

/**
 * Returns a JSON value as a TypeScript literal.
 *
 * @param formatObject returns the text of an object that is written in another way, or undefined
 */
export function formatLiteral(
  value: unknown,
  formatObject: (object: Members) => string | undefined,
  indent = "",
): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const format = (member: unknown) => formatLiteral(member, formatObject, inner);
  if (Array.isArray(value)) return joinItems("[", value.map(format), "]", indent);
  const members = { ...value };
  const formatted = formatObject(members);
  if (formatted !== undefined) return formatted;
  const items = Object.entries(members).map(([name, member]) => `${formatName(name)}: ${format(member)}`);
  return joinItems("{", items, "}", indent);
}

function formatName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

function joinItems(open: string, items: readonly string[], close: string, indent: string): string {
  const line = items.join(", ");
  const space = open === "{" ? " " : "";
  if (!line.includes("\n") && line.length <= maxInlineWidth) return open + space + line + space + close;
  return `${open}\n${items.map((item) => `${indent}  ${item},\n`).join("")}${indent}${close}`;
}
