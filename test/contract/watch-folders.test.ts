import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { watchFolders } from "../../src/generator/watch-folders.js";

const change = { done: false, value: undefined };
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "watch-"));
});

afterEach(() => rm(folder, { recursive: true }));

test("a change in a folder that is younger than the watch is noticed", async () => {
  const changes = watchFolders(folder);
  expect(await changes.next()).toEqual(change);
  const newFolder = changes.next();
  await mkdir(join(folder, "new"));
  expect(await newFolder).toEqual(change);
  const newFile = changes.next();
  await writeFile(join(folder, "new/file.yaml"), "");
  expect(await newFile).toEqual(change);
  await changes.return(undefined);
});

test("a change during an update is noticed after it", async () => {
  const changes = watchFolders(folder);
  await changes.next();
  await writeFile(join(folder, "file.yaml"), "");
  expect(await changes.next()).toEqual(change);
  await changes.return(undefined);
});
