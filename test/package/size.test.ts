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

test("a program that creates, adds and lists loads 4.5 kB of the tarball", () => {
  expect(size.atFirst).toBeGreaterThan(2_000);
  expect(size.atFirst).toBeLessThan(4_550);
});

test("openapi-fetch is in a separate chunk, which graph.http loads", () => {
  expect(Object.keys(size.parts).filter((file) => file.includes("openapi-fetch"))).toEqual([]);
  expect(size.onDemand).toBeGreaterThan(2_000);
  expect(size.onDemand).toBeLessThan(3_000);
});

test("bundled into one file with openapi-fetch, the program has at most 7 kB", () => {
  expect(size.inOneFile).toBeGreaterThan(size.atFirst);
  expect(size.inOneFile).toBeLessThanOrEqual(7_000);
});

test("the program contains nothing of the validators, the mock and Prism", () => {
  const files = Object.keys(size.parts).map((file) => file.replace(/^.*node_modules\//, ""));
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => /validat|mock|prism/.test(file))).toEqual([]);
});
