import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";
import type { Contract, Schema } from "../../src/generator/contract/contract.js";
import { appendErrors, maxFaults } from "../../src/generator/static/validator-runtime.js";
import { compileSchemas } from "../../src/generator/validators/compile-schemas.js";
import { listKeywords } from "../../src/generator/validators/list-keywords.js";
import { measureLoadedSize } from "../bench/loaded-size.js";

const contract: Contract = JSON.parse(readFileSync(new URL("../../generated/openapi.json", import.meta.url), "utf8"));
const staticFolder = fileURLToPath(new URL("../../src/generator/static", import.meta.url));

/** The contract with no operations and no other schemas than these. */
function contractOf(schemas: Record<string, Schema>): Contract {
  return { ...contract, paths: {}, components: { ...contract.components, schemas } };
}

interface Validator {
  (value: unknown): boolean;
  errors?: { instancePath: string; keyword: string }[];
}

/** Compiles schemas, and runs the module as a bundler would make it: alone, as an ES module. */
async function compile(schemas: Record<string, Schema>): Promise<Record<string, Validator>> {
  const contents = await compileSchemas(contractOf(schemas));
  const { outputFiles } = await build({
    bundle: true,
    format: "esm",
    stdin: { contents, resolveDir: staticFolder },
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? "")}`);
}

async function compileOne(schema: Schema): Promise<Validator> {
  const { Example } = await compile({ Example: schema });
  if (!Example) throw new Error("The module does not export the validator.");
  return Example;
}

const branch = (type: string): Schema => ({
  type: "object",
  required: ["kind"],
  properties: { kind: { const: type } },
});

test("all validators together add at most 10 kB to a bundle", async () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const { inOneFile: size } = await measureLoadedSize('export * from "./src/validation/index.js"', root);
  expect(size).toBeGreaterThan(1000);
  expect(size).toBeLessThanOrEqual(10_000);
});

const code = await compileSchemas(contract);

test("the code imports the runtime only, evaluates no text, and is the same each time", async () => {
  expect(code.match(/^import .*/gm)).toEqual([
    'import { appendErrors, countCharacters } from "./validator-runtime.js";',
  ]);
  expect(code).not.toMatch(/\brequire\(|\beval\(|new Function/);
  expect(await compileSchemas(contract)).toBe(code);
});

test("the listed keywords are those that errors of the code name", () => {
  const keywords = new Set([...code.matchAll(/keyword: "(\w+)"/g)].map(([, keyword]) => keyword));
  expect(keywords.size).toBeGreaterThan(5);
  expect(listKeywords(contract)).toEqual([...keywords].sort());
});

test.each<[string, Schema, RegExp]>([
  ["a format", { type: "string", format: "ipv6" }, /ipv6/],
  ["a misspelt keyword", { type: "string", maxLenght: 5 }, /maxLenght/],
  ["a keyword that gives one mistake several errors", { anyOf: [{ type: "string" }, { type: "null" }] }, /anyOf/],
  ["a keyword without the type it is for", { maxLength: 5 }, /type/],
  ["a union without a tag", { oneOf: [{ type: "string" }, { type: "object" }] }, /Example\.yaml .* must differ/],
  ["a union with one tag twice", { oneOf: [branch("a"), branch("a")] }, /Example\.yaml .* must differ/],
  ["a recursive schema", { type: "array", items: { $ref: "#/components/schemas/Example" } }, /Example > Example/],
])("generating fails for %s that is not supported", async (_what, schema, message) => {
  await expect(compileSchemas(contractOf({ Example: schema }))).rejects.toThrow(message);
});

const schemas = "#/components/schemas";
const [a, b] = [`${schemas}/A`, `${schemas}/B`];

test.each<[string, NonNullable<Schema["discriminator"]>, string]>([
  ["another property", { propertyName: "type" }, "propertyName must be kind (got type)."],
  ["another branch", { propertyName: "kind", mapping: { a: b, b } }, "mapping must lead from a to A (got B)."],
  ["a value of no branch", { propertyName: "kind", mapping: { a, b, c: a } }, "mapping must not have c (got A)."],
  ["no mapping of a value", { propertyName: "kind", mapping: { a } }, "mapping must lead from b to B (got nothing)."],
])("generating fails for a discriminator with %s", async (_what, discriminator, message) => {
  const example: Schema = { oneOf: [{ $ref: a }, { $ref: b }], discriminator };
  const broken = compileSchemas(contractOf({ A: branch("a"), B: branch("b"), Example: example }));
  await expect(broken).rejects.toThrow(`Example.yaml In the discriminator of Example, ${message}`);
});

test("annotations are no constraints, properties named like annotations are properties", async () => {
  const isValid = await compileOne({
    type: "object",
    title: "Example",
    properties: { description: { type: "string", description: "Text.", examples: ["a"], "x-order": 1 } },
  });
  expect(isValid({ description: "a" })).toBe(true);
  expect(isValid({ description: 5 })).toBe(false);
});

test("string length counts characters, not code units", async () => {
  const isValid = await compileOne({ type: "string", maxLength: 2 });
  expect(isValid("🏢🏢")).toBe(true);
  expect(isValid("🏢🏢🏢")).toBe(false);
});

test("objects are compared by value", async () => {
  const isValid = await compileOne({ const: { a: [1] } });
  expect(isValid({ a: [1] })).toBe(true);
  expect(isValid({ a: [2] })).toBe(false);
});

test("a union enters the branch of its tag", async () => {
  const isValid = await compileOne({ oneOf: [branch("a"), branch("b")] });
  expect(isValid({ kind: "b" })).toBe(true);
  expect(isValid({ kind: "c" })).toBe(false);
});

test("a union and a reference tell their result to a keyword around them", async () => {
  const { Example: isValid } = await compile({
    Name: { type: "string" },
    Example: {
      type: "object",
      properties: {
        text: { not: { $ref: "#/components/schemas/Name" } },
        union: { not: { oneOf: [{ ...branch("a"), required: ["kind", "b"] }, branch("b")] } },
      },
    },
  });
  expect(isValid?.({ text: 5, union: { kind: "a" } })).toBe(true);
  expect(isValid?.({ text: "a" })).toBe(false);
  expect(isValid?.({ union: { kind: "b" } })).toBe(false);
});

test("a reference adds the errors of its schema, with their locations", async () => {
  const { Example: isValid } = await compile({
    Item: { type: "object", required: ["id"], properties: { "a/b": { type: "string" } } },
    Example: { type: "array", items: { $ref: "#/components/schemas/Item" } },
  });
  expect(isValid?.([{ id: 1 }, { "a/b": 5 }, 7])).toBe(false);
  expect(isValid?.errors?.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)).toEqual([
    "/1 required",
    "/1/a~1b type",
    "/2 type",
  ]);
});

test("errors of nested validators are appended up to the maximum, without copying those found so far", () => {
  const errors = Array.from({ length: maxFaults - 1 }, (_, index) => index);
  expect(appendErrors(errors, [-1, -2])).toBe(errors);
  expect(errors).toHaveLength(maxFaults);
  expect(errors.at(-1)).toBe(-1);
  expect(appendErrors(null, [1, 2])).toEqual([1, 2]);
});
