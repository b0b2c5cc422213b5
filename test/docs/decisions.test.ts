import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bundleContract } from "../../src/generator/contract/bundle-contract.js";
import { parseDecisions } from "../../src/generator/reference/decisions.js";
import { createReferenceDocument } from "../../src/generator/reference/reference-document.js";
import { bundle } from "../helpers/bundle.js";

const folder = new URL("../../openapi/", import.meta.url);
const text = readFileSync(new URL("DECISIONS.md", folder), "utf8");
const contract = await bundleContract(new URL("openapi.yaml", folder).pathname);
const files = { decisions: text, pictures: { "picture.svg": "<svg/>" } };

const decisions = parseDecisions(text);
/** Decisions on what the contract leaves out; nothing in the contract can link to them. */
const leftOut = decisions.filter(({ number }) =>
  text.split(/^## /m)[number]?.includes("**Not part of this contract.**"),
);

test("decisions are numbered without gaps", () => {
  expect(decisions.length).toBeGreaterThan(20);
  expect(decisions.map(({ number }) => number)).toEqual(decisions.map((_, index) => index + 1));
});

test("an operation, a property or the first page links to each decision", () => {
  const document = JSON.stringify(createReferenceDocument(contract, files));
  const linked = [...document.matchAll(/\]\(#\/where-the-pages-disagree\/(\d+)\./g)].map(([, number]) =>
    Number(number),
  );
  const missing = decisions.filter((decision) => !linked.includes(decision.number) && !leftOut.includes(decision));
  expect(missing).toEqual([]);
  expect(leftOut.map(({ number }) => number)).toEqual([27]);
});

test("a missing decision or picture is an error that names it", () => {
  const fewer = { ...files, decisions: text.slice(0, text.indexOf("## 3.")) };
  expect(() => createReferenceDocument(contract, fewer)).toThrow(/DECISIONS\.md There is no decision \d+/);
  expect(() => createReferenceDocument(contract, { ...files, pictures: {} })).toThrow(
    "openapi/info.md The picture picture.svg does not exist.",
  );
});

test("the bundle links to no file", () => {
  const { description } = bundle.info;
  expect(description).toContain("decision 18");
  expect(description).not.toMatch(/\]\((?!https?:)/);
});
