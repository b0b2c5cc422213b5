import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Detector, type IMapFrame, MemoryStore } from "@jscpd/core";
import { Tokenizer } from "@jscpd/tokenizer";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Five lines that say the same in forty words or more, comments apart. */
const aCopy = {
  minLines: 5,
  minTokens: 40,
  mode: ({ type }: { type: string }) => !/^(ignore|comment|empty|new_line)$/.test(type),
};

async function copiesIn(sources: ReadonlyMap<string, string>): Promise<string[]> {
  const detector = new Detector(new Tokenizer(), new MemoryStore<IMapFrame>(), [], aCopy);
  const copies: string[] = [];
  for (const [file, text] of sources) {
    for (const { duplicationA, duplicationB } of await detector.detect(file, withoutImports(text), "typescript"))
      copies.push([duplicationA, duplicationB].map(({ sourceId, start }) => `${sourceId}:${start.line}`).join(" is "));
  }
  return copies;
}

/** What a file imports says nothing twice. */
function withoutImports(text: string): string {
  return text.replace(/^import [^;]*;$/gm, (statement) => statement.replace(/[^\n]+/g, ""));
}

async function sourcesOf(...folders: string[]): Promise<Map<string, string>> {
  const names = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(root, folder), { recursive: true })).map((name) => join(folder, name)),
    ),
  );
  const files = names.flat().filter((name) => /\.[mc]?[jt]s$/.test(name) && !name.includes("node_modules"));
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(join(root, file), "utf8")] as const)),
  );
}

test("nothing stands twice", async () => {
  const sources = await sourcesOf("src", "test");
  expect(sources.size).toBeGreaterThan(200);
  expect(await copiesIn(sources)).toEqual([]);

  const [[file = "", text = ""] = []] = [...sources].filter(([name]) => name.endsWith("create-client.ts"));
  expect(
    await copiesIn(
      new Map([
        [file, text],
        ["copy.ts", text],
      ]),
    ),
  ).not.toEqual([]);
});
