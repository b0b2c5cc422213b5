import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = fileURLToPath(new URL("./", import.meta.url));
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".test-d.ts"))
  .map((name) => folder + name);
const texts = files.map((file) => readFileSync(file, "utf8"));

test("the types are as the files beside this one say", () => {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(files, options);
  const diagnostics = ts.getPreEmitDiagnostics(program);
  expect(files.length).toBeGreaterThan(0);
  expect(ts.formatDiagnostics(diagnostics, formatHost)).toBe("");
});

test("the files refuse something, and say for every refusal why", () => {
  const refusals = texts.flatMap((text) => text.match(/@ts-expect-error.*/g) ?? []);
  expect(refusals.length).toBeGreaterThan(40);
  expect(refusals.filter((line) => !/^@ts-expect-error: \S.{10,}/.test(line))).toEqual([]);
});

const formatHost: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => root,
  getNewLine: () => "\n",
};
