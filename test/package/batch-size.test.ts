import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LoadedSize, measureLoadedSize } from "../bench/loaded-size.js";
import { type InstalledPackage, installPackage } from "../helpers/installed-package.js";

let installed: InstalledPackage;
let withoutBatch: LoadedSize;
let withBatch: LoadedSize;
beforeAll(async () => {
  installed = await installPackage();
  const file = new URL("../bench/programs/connected-organizations.mjs", import.meta.url);
  const program = await readFile(file, "utf8");
  withoutBatch = await measureLoadedSize(program, installed.folder);
  const importAndCall = `import { batch } from "connected-organizations";
console.log(await batch(graph, (calls) => [calls.createConnectedOrganization(organization)]));`;
  withBatch = await measureLoadedSize(program + importAndCall, installed.folder);
});
afterAll(() => installed.remove());

function listBatchFiles({ parts }: LoadedSize): string[] {
  return Object.keys(parts).filter((file) => file.includes("/batch/"));
}

test("a program that does not import batch loads nothing of it", () => {
  expect(listBatchFiles(withBatch).length).toBeGreaterThan(2);
  expect(listBatchFiles(withoutBatch)).toEqual([]);
});

test("batch adds at most 1.3 kB to a program", () => {
  const added = withBatch.inOneFile - withoutBatch.inOneFile;
  expect(added).toBeGreaterThan(500);
  expect(added).toBeLessThanOrEqual(1_300);
});
