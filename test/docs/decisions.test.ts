import { cp, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { listOperations } from "../../src/generator/contract/contract.js";
import { confidences, getDecisionFile, sourceKinds } from "../../src/generator/decisions/decision.js";
import { readDecisions } from "../../src/generator/decisions/read-decisions.js";
import { assertDecisionsExist } from "../../src/generator/decisions/referenced-decisions.js";
import { AddressResolver } from "../../src/generator/reference/pages/addresses.js";
import { createDecisionPages } from "../../src/generator/reference/pages/decision-pages.js";
import { readReferenceSources } from "../../src/generator/reference/read-reference-document.js";
import { createReferenceDocument } from "../../src/generator/reference/reference-document.js";
import { renderMarkdownPage } from "../../src/generator/reference/site/render-markdown.js";
import { bundle } from "../helpers/bundle.js";

const folder = fileURLToPath(new URL("../../openapi", import.meta.url));
const { contract, ...sources } = await readReferenceSources(fileURLToPath(new URL("../..", import.meta.url)));
const { decisions } = sources;
const reference = createReferenceDocument(contract, sources);
const page = reference.tags.find(({ name }) => name === "Decisions")?.description ?? "";

const scratch = await mkdtemp(join(tmpdir(), "decisions-"));
afterAll(() => rm(scratch, { recursive: true }));

test("the decisions are numbered without gaps, and each has an address", () => {
  expect(decisions.length).toBeGreaterThan(60);
  expect(decisions.map(({ number }) => number)).toEqual(decisions.map((_, index) => index + 1));
  expect(decisions.filter(({ sources }) => !sources.some(({ address }) => address?.startsWith("https://")))).toEqual(
    [],
  );
});

describe("a decision is refused", () => {
  const name = "29-select-without-id.yaml";
  const file = join(scratch, "decisions", name);

  const other = join(scratch, "decisions/29-another.yaml");

  beforeAll(async () => {
    for (const part of ["decisions", "components", "paths", "info.md", "openapi.yaml", "servers"]) {
      await cp(join(folder, part), join(scratch, part), { recursive: true });
    }
  });
  afterEach(async () => {
    await rm(other, { force: true });
    await cp(join(folder, "decisions", name), file);
  });

  const readProblem = async () => {
    const error: unknown = await readDecisions(scratch, contract).catch((reason: unknown) => reason);
    expect.assert(error instanceof Error);
    return error.message;
  };

  test.each<[string, (text: string) => string, RegExp]>([
    ["without an address", (text) => text.replace(/^ +address:.*\n/gm, ""), /at least one source with an address/],
    ["with an address that is not https", (text) => text.replace("https:", "http:"), /address must match/],
    ["with an unknown source", (text) => text.replace("who: ", "who: my "), /\/sources\/0\/who must be equal to one/],
    ["with a date that is none", (text) => text.replace(/date: .*/, "date: today"), /\/sources\/0\/date must match/],
    [
      "with another confidence",
      (text) => text.replace(/^confidence: .*/m, "confidence: sure"),
      /confidence .*captured/,
    ],
    ["without a question mark", (text) => text.replace("?", "."), /\/question must match/],
    ["without a reason", (text) => text.replace(/^why: /m, "reason: "), /must have required property 'why'/],
    [
      "with keys in another order",
      (text) => text.replace(/^(number: .*\n)(title: .*\n)/, "$2$1"),
      /order number, title/,
    ],
    [
      "with a file that does not exist",
      (text) => text.replace(/^carriedBy:.*(?=^operations)/ms, "carriedBy: [a.yaml]\n"),
      /a\.yaml does not exist/,
    ],
    [
      "with an operation that does not exist",
      (text) => text.replace(/^operations:.*/ms, "operations: [fly]\n"),
      /got fly/,
    ],
    ["that is not YAML", () => "number: [", /./],
  ])("%s", async (_what, edit, rule) => {
    const text = await readFile(file, "utf8");
    expect(edit(text)).not.toBe(text);
    await writeFile(file, edit(text));
    const problem = await readProblem();
    expect(problem).toMatch(rule);
    expect(problem).toContain(`openapi/decisions/${name}`);
  });

  test("with the number of another one, or in a file with another name", async () => {
    await writeFile(other, (await readFile(file, "utf8")).replace(/^title: .*/m, "title: Another"));
    expect(await readProblem()).toContain(`${name} number must be unique (29 is also`);
    await rm(other);
    await rename(file, other);
    expect(await readProblem()).toContain(`must be named after number and title: ${name}.`);
  });
});

test("the lines and texts of a decision are as short as decisions/README.md says", async () => {
  for (const decision of decisions) {
    const file = getDecisionFile(decision);
    const lines = (await readFile(join(folder, "decisions", file), "utf8")).trimEnd().split("\n");
    expect(lines.length, file).toBeGreaterThanOrEqual(15);
    expect(lines.length, file).toBeLessThanOrEqual(60);
    const prose = lines.filter((line) => !/^ +(address: |- paths\/)/.test(line));
    expect(prose.filter((line) => [...line].length > 110)).toEqual([]);
    for (const text of [decision.decision, decision.why]) {
      const sentences = text.match(/[.?!](?=\s+[A-Z`"…$]|$)/g) ?? [];
      expect(sentences.length, text).toBeGreaterThanOrEqual(1);
      expect(sentences.length, text).toBeLessThanOrEqual(3);
    }
  }
});

test("decisions/README.md explains the kinds of sources and confidence as the reference does", async () => {
  const readme = await readFile(join(folder, "decisions/README.md"), "utf8");
  for (const [value, meaning] of Object.entries({ ...sourceKinds, ...confidences })) {
    expect(readme).toContain(`| \`${value}\` | ${meaning} |`);
    expect(`${page}\n`).toContain(`- **${value.charAt(0).toUpperCase()}${value.slice(1)}**: ${meaning}\n`);
  }
});

test("the big page has a row for each decision, with a link to its page, its question and its confidence", () => {
  for (const { number, title, question, confidence } of decisions) {
    expect(page).toContain(`| [${number}. ${title}](#/decisions/${number}) | ${question} | ${confidence} |\n`);
  }
});

test("the page of a decision has its question, decision, reason, confidence and sources", () => {
  const addresses = new AddressResolver(decisions);
  const texts = createDecisionPages(decisions, listOperations(contract)).map((each) =>
    renderMarkdownPage(each, addresses),
  );
  for (const [index, { title, question, confidence, sources }] of decisions.entries()) {
    const text = texts[index] ?? "";
    expect(text).toMatch(/^# \d+\. .+\n\n.+\n\n## Decision\n\n.+\n\n## Why\n\n.+/s);
    expect(text).toContain(`${title}\n\n${question}`);
    expect(text).toContain(`**Confidence:** ${confidence.charAt(0).toUpperCase()}${confidence.slice(1)}: `);
    for (const { address } of sources) if (address) expect(text, title).toContain(`](${address}) | `);
  }
});

test("an operation has a table of what Microsoft documents with links to its pages, which openapi.json does not have", () => {
  const printed = new Set(decisions.flatMap(({ prints = [] }) => prints.flatMap(({ operations }) => operations)));
  expect(printed.size).toBeGreaterThan(10);
  for (const { id, operation } of listOperations(reference)) {
    const [, table = ""] = operation.description.split(
      "| Microsoft documents | What is true | Decision | Microsoft's pages |\n",
    );
    expect(
      /^(\| :--- ){4}\|\n(\|.*\| \[\d+\]\(#\/decisions\/\d.*\) \| (\[[\w. ]+\]\(https:\/\/\S+\)(, )?)+ \|\n)+/.test(
        table,
      ),
      id,
    ).toBe(printed.has(id));
  }
  expect(JSON.stringify(bundle)).not.toContain("Microsoft documents |");
});

test("the reference has a table of the known error codes, and refuses a first page without a place for it", () => {
  const codes = Object.keys(bundle.components.schemas.ErrorCode?.["x-error-codes"] ?? {});
  expect(codes).toEqual(bundle.components.schemas.ErrorCode?.["x-extensible-enum"]);
  const rows = reference.info.description.match(/^\| `\w+` \| \d{3}.* \| \w+ \(.+\) \| \[\d+\]\(#.+\) \|$/gm) ?? [];
  expect(rows.map((row) => row.split("`")[1])).toEqual(codes);
  expect(bundle.info.description).not.toContain("<!--");
  const info = { ...contract.info, description: "Nothing." };
  expect(() => createReferenceDocument({ ...contract, info }, sources)).toThrow("<!-- error codes --> is missing.");
});

test("something in the contract, the first page or another decision links to each decision", () => {
  const others = { ...reference, tags: reference.tags.filter(({ name }) => name !== "Decisions"), decisions };
  const links = JSON.stringify(others).matchAll(/\]\(#\/decisions\/(\d+)\)|\bdecision (\d+)/g);
  const linked = [...links].map(([, target, mention]) => Number(target ?? mention));
  expect(decisions.filter(({ number }) => !linked.includes(number)).map(({ title }) => title)).toEqual([]);
});

test("a missing decision or picture is an error that names it", () => {
  const fewer = { ...sources, decisions: decisions.slice(0, 3) };
  expect(() => createReferenceDocument(contract, fewer)).toThrow(
    "openapi/info.md openapi/decisions/38-tokens-of-applications.yaml does not exist.",
  );
  expect(() => assertDecisionsExist(contract, decisions.slice(1))).toThrow(
    "openapi/decisions/ There is no decision 1,",
  );
  expect(() => createReferenceDocument(contract, { ...sources, pictures: {} })).toThrow(
    "openapi/info.md The picture picture.svg does not exist.",
  );
});

test("the bundle links to no file", () => {
  const { description } = bundle.info;
  expect(description).toContain("decision 38");
  expect(description).not.toMatch(/\]\((?!https?:)/);
});
