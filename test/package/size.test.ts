import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LoadedSize, measureLoadedSize } from "../bench/loaded-size.js";
import { type InstalledPackage, installPackage } from "../helpers/installed-package.js";

let installed: InstalledPackage;
let size: LoadedSize;
beforeAll(async () => {
  installed = await installPackage();
  const program = new URL("../bench/programs/connected-organizations.mjs", import.meta.url);
  size = await measureLoadedSize(await readFile(program, "utf8"), installed.folder);
});
afterAll(() => installed.remove());

test("a program that creates, adds and lists has at most 6.0 kB in one file", () => {
  expect(size.inOneFile).toBeGreaterThan(2_000);
  expect(size.inOneFile).toBeLessThanOrEqual(5_999);
});

test("the program loads nothing on demand", () => {
  expect(size.onDemand).toBe(0);
});

test("the program contains nothing of openapi-fetch, the validators, the mock and Prism", () => {
  const files = Object.keys(size.parts).map((file) => file.replace(/^.*node_modules\//, ""));
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => /openapi-fetch|validation|schema-validators|mock|prism/.test(file))).toEqual([]);
});
