import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import type { Contract, Schema } from "../../src/generator/contract/contract.js";
import { leanCode } from "../../src/generator/validators/compile-schemas.js";
import { validatorsSource } from "../../src/generator/validators/validators.js";
import { loadedSize } from "../bench/loaded-size.js";

const contract: Contract = JSON.parse(readFileSync(new URL("../../generated/openapi.json", import.meta.url), "utf8"));

/** The contract with no operations and no schemas but these. */
function contractOf(schemas: Record<string, Schema>): Contract {
  return { ...contract, paths: {}, components: { ...contract.components, schemas } };
}

/** Runs the output as a bundler's target would: alone, as an ES module. */
async function accepts(schema: Schema): Promise<(value: unknown) => boolean> {
  const source = validatorsSource(contractOf({ Example: schema }));
  const { outputText } = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.ESNext } });
  const module = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
  return module.schemas.Example;
}

const branch = (type: string): Schema => ({
  type: "object",
  required: ["kind"],
  properties: { kind: { const: type } },
});

test("all validators together add at most 10 kB to a bundle", async () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const { inOneFile: size } = await loadedSize('export * from "./src/validation/index.js"', root);
  expect(size).toBeGreaterThan(1000);
  expect(size).toBeLessThanOrEqual(10_000);
});

test("the output needs nothing at run time and does not depend on when it was written", () => {
  const source = validatorsSource(contract);
  expect(source).not.toMatch(/^import (?!type)|\brequire\(|\beval\(|new Function/m);
  expect(validatorsSource(contract)).toBe(source);
});

test("code that Ajv writes in a way not known here stops the build", () => {
  expect(() => leanCode("vErrors = vErrors.concat(other.errors);")).toThrow(/Ajv's output has "\.concat\("/);
});

test.each([
  ["a format", { type: "string", format: "ipv6" }, /ipv6/],
  ["a misspelt keyword", { type: "string", maxLenght: 5 }, /maxLenght/],
  ["a keyword that gives one fault several errors", { anyOf: [{ type: "string" }, { type: "null" }] }, /anyOf/],
  ["a keyword without the type it is for", { maxLength: 5 }, /type/],
  ["a union without a tag", { oneOf: [{ type: "string" }, { type: "object" }] }, /tells its branches apart/],
  ["a union with one tag twice", { oneOf: [branch("a"), branch("a")] }, /tells its branches apart/],
])("%s that is not supported stops the build by name", (_what, schema, message) => {
  expect(() => validatorsSource(contractOf({ Example: schema }))).toThrow(message);
});

test("annotations are no constraints, properties named like annotations are properties", async () => {
  const valid = await accepts({
    type: "object",
    title: "Example",
    properties: { description: { type: "string", description: "Text.", examples: ["a"], "x-order": 1 } },
  });
  expect(valid({ description: "a" })).toBe(true);
  expect(valid({ description: 5 })).toBe(false);
});

test("string length counts characters, not code units", async () => {
  const valid = await accepts({ type: "string", maxLength: 2 });
  expect(valid("🏢🏢")).toBe(true);
  expect(valid("🏢🏢🏢")).toBe(false);
});

test("objects are compared by value", async () => {
  const valid = await accepts({ const: { a: [1] } });
  expect(valid({ a: [1] })).toBe(true);
  expect(valid({ a: [2] })).toBe(false);
});

test("a union enters the branch of its tag", async () => {
  const valid = await accepts({ oneOf: [branch("a"), branch("b")] });
  expect(valid({ kind: "b" })).toBe(true);
  expect(valid({ kind: "c" })).toBe(false);
});
