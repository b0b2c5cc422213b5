import { notice } from "../texts.js";

/** The notice as the first line of a TypeScript file. */
export const sourceHeader = `// ${notice}\n`;

const maxWidth = 112;

/** Returns a doc comment with a text in Markdown, its paragraphs wrapped. */
export function formatDocComment(text: string): string {
  const lines = text.trim().replaceAll("*/", "*\\/").split("\n\n").flatMap(wrapBlock).slice(1);
  if (lines.length === 1) return `/** ${lines[0]} */\n`;
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`;
}

/** The start of a line that Markdown or JSDoc does not join with the line before it. */
const structuredLine = /^(?:\||```|#|>|@|[-*] |\d+\. )/;

/** Returns the lines of a paragraph, with a blank one before it. Tables, lists, code and tags keep their lines. */
function wrapBlock(block: string): string[] {
  const lines = block.split("\n");
  const isStructured = lines.some((line) => structuredLine.test(line));
  return ["", ...(isStructured ? lines : wrapParagraph(lines.join(" ")))];
}

function wrapParagraph(text: string): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > maxWidth) {
    const end = rest.lastIndexOf(" ", maxWidth);
    if (end <= 0) break;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end + 1);
  }
  return [...lines, rest];
}

/** Returns a template literal for `template`, each `{name}` of `expressions` replaced by its expression. */
export function toTemplateLiteral(template: string, expressions: Readonly<Record<string, string>>): string {
  const text = template.replace(/[`\\]|\$(?=\{)/g, "\\$&").replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const expression = expressions[name];
    return expression === undefined ? placeholder : `\${${expression}}`;
  });
  return `\`${text}\``;
}

/** Returns an `import type` statement. */
export function formatTypeImport(names: Iterable<string>, from: string): string {
  return `import type { ${[...new Set(names)].sort().join(", ")} } from "${from}";\n`;
}

type Entry = readonly [key: string, source: string, comment?: string];

/** Returns an object literal of entries whose values are source text. */
export function formatObject(entries: Iterable<Entry>): string {
  return formatEntries(entries, ",");
}

/** Returns the body of an interface, of entries whose values are source text of types. */
export function formatMembers(entries: Iterable<Entry>): string {
  return formatEntries(entries, ";");
}

function formatEntries(entries: Iterable<Entry>, separator: string): string {
  const members = Array.from(entries, ([key, source, comment]) => {
    const doc = comment === undefined ? "" : formatDocComment(comment);
    return `${doc}${/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key)}: ${source}${separator}\n`;
  });
  return `{\n${members.join("")}}`;
}
