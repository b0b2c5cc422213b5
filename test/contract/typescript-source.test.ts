import { expect, test } from "vitest";
import { formatDocComment, formatObject, toTemplateLiteral } from "../../src/generator/codegen/typescript-source.js";

const word = "word ".repeat(30).trim();

test("a doc comment wraps paragraphs, and joins lines that are wrapped already", () => {
  const lines = formatDocComment(`Short.\n\n${word}\n${word}`).split("\n");
  expect(lines.slice(0, 3)).toEqual(["/**", " * Short.", " *"]);
  expect(lines.every((line) => line.length <= 115)).toBe(true);
  expect(lines.slice(3, -2).join(" ").replaceAll(" * ", "")).toBe(`${word} ${word}`);
});

test("a doc comment keeps the lines of tables, lists and tags", () => {
  const text = `| a | ${word} |\n| b | c |\n\n- one\n- two\n\n@param a A.\n@param b B.`;
  expect(formatDocComment(text)).toBe(`/**\n${text.replace(/^/gm, " * ").replace(/ +$/gm, "")}\n */\n`);
});

test("a doc comment cannot be closed by its text", () => {
  expect(formatDocComment("a */ b")).toBe("/** a *\\/ b */\n");
});

const quoted = ["`a`", "\\n", "$", "{b} {host} {other}"].join("");

test.each(["https://{host}/v1", "/{host}/$ref", quoted])(
  "%s is a template literal that evaluates to it",
  (template) => {
    const evaluate = new Function("host", `return ${toTemplateLiteral(template, { host: "host" })}`);
    expect(evaluate("x")).toBe(template.replace("{host}", "x"));
  },
);

test("keys of an object are quoted only if they must be", () => {
  expect(
    formatObject([
      ["a", "1"],
      ["@odata.type", "2", "Type."],
    ]),
  ).toBe('{\na: 1,\n/** Type. */\n"@odata.type": 2,\n}');
});
