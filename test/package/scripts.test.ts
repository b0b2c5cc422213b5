import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const papers = ["CONTRIBUTING.md", ".ci/run"].map((file) =>
  readFileSync(new URL(`../../${file}`, import.meta.url), "utf8"),
);

test("every script of package.json is run by the gate or named in CONTRIBUTING", () => {
  const names = Object.keys(manifest.scripts);
  expect(names.length).toBeGreaterThan(10);
  const isNamed = (name: string) => papers.some((text) => new RegExp(`(npm (run )?|\`)${name}(?![\\w:-])`).test(text));
  expect(names.filter((name) => !isNamed(name))).toEqual([]);
});

test("and every script that they name is there", () => {
  const named = papers.flatMap((text) => [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = ""]) => name));
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
});
