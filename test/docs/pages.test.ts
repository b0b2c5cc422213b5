import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type BoundOperation, type Example, listOperations, resolve } from "../../src/generator/contract/contract.js";
import { getDecisionFile } from "../../src/generator/decisions/decision.js";
import { AddressResolver, toAnchor } from "../../src/generator/reference/pages/addresses.js";
import { readReferenceSources } from "../../src/generator/reference/read-reference-document.js";
import { HtmlRenderer } from "../../src/generator/reference/site/render-html.js";

const project = fileURLToPath(new URL("../..", import.meta.url));
const folder = new URL("../../dist/reference/", import.meta.url);
const { contract, decisions } = await readReferenceSources(project);
const operations = listOperations(contract);
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => posix.relative(fileURLToPath(folder), posix.join(entry.parentPath, entry.name)));
const read = (file: string) => readFileSync(new URL(file, folder), "utf8");
/** All pages but the big one, which Redoc renders. */
const pages = files.filter((file) => file.endsWith(".html") && file !== "index.html");

describe("npm run docs writes", () => {
  test("a page in HTML and Markdown for each operation, schema and decision", () => {
    const paths = [
      "overview",
      "errors",
      ...["operations/index", "schemas/index", "decisions/index"],
      ...operations.map(({ id }) => `operations/${id}`),
      ...Object.keys(contract.components.schemas).map((name) => `schemas/${name}`),
      ...decisions.map((decision) => `decisions/${getDecisionFile(decision).replace(".yaml", "")}`),
    ];
    expect(paths.length).toBeGreaterThan(100);
    expect(pages.sort()).toEqual(paths.map((path) => `${path}.html`).sort());
    expect(files.filter((file) => file.endsWith(".md")).sort()).toEqual(paths.map((path) => `${path}.md`).sort());
  });

  test.each(["openapi", "openapi.v1.0", "openapi.beta"])("%s in YAML, as it is committed, and in JSON", (name) => {
    const readGenerated = (file: string) => readFileSync(`${project}generated/${file}`, "utf8");
    expect(read(`${name}.yaml`) === readGenerated(`${name}.yaml`)).toBe(true);
    expect(JSON.parse(read(`${name}.json`))).toEqual(JSON.parse(readGenerated(`${name}.json`)));
  });

  test("a list of all pages in Markdown, and operations, errors and schemas in one file", () => {
    const list = read("llms.txt");
    expect(list).toMatch(
      /^# Connected organizations\n\n> .+\.\n\n- \[Overview\]\(overview\.md\)\n\n- \[Examples of errors\]\(errors\.md\): .+\n\n## Operations\n\n- /,
    );
    const listed = [...list.matchAll(/\]\(([^)]+)\)/g)].map(([, file = ""]) => file);
    expect(listed.sort()).toEqual(files.filter((file) => file.endsWith(".md")).sort());
    const full = read("llms-full.txt");
    for (const file of listed) expect(full.includes(`<!-- ${file} -->`), file).toBe(!/^decisions\/\d/.test(file));
    const targets = [...full.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, target = ""]) => target);
    expect(targets.length).toBeGreaterThan(100);
    expect(targets.filter((target) => !files.includes(target))).toEqual([]);
  });
});

describe("the page of an operation", () => {
  test.each(operations.map((bound) => [bound.id, bound] as const))("%s says what a reader asks", (id, bound) => {
    const expected = listFacts(bound);
    expect(expected.length).toBeGreaterThan(10);
    const [html, markdown] = [toText(read(`operations/${id}.html`)), read(`operations/${id}.md`)];
    expect(expected.filter((fact) => !html.includes(withoutMarks(fact)))).toEqual([]);
    expect(expected.filter((fact) => !markdown.includes(fact))).toEqual([]);
  });

  test("describes the members of an identity source of each type", () => {
    const text = read("operations/createConnectedOrganization.md");
    const [, body = ""] = text.split("\n## Request body\n");
    const [section = ""] = body.split("\n## ");
    for (const type of ["azureActiveDirectoryTenant", "domainIdentitySource", "externalDomainFederation"]) {
      expect(section).toContain(`**${type}**`);
    }
    expect(section).toMatch(/^\| `issuerUri` \| String.* \| required \| .+ \|$/m);
    expect(section).toMatch(/^\| `id, createdBy, createdDateTime, .+` \| {2}\| ignored \| Set by the service/m);
  });

  test("has an example of each error, on its own page or on the page of errors", () => {
    const common = read("errors.md");
    for (const { id, responses } of operations) {
      const text = read(`operations/${id}.md`) + common;
      const errors = Object.entries(responses).filter(([status]) => !status.startsWith("2"));
      const examples = errors.flatMap(([, { content = {} }]) =>
        Object.values(content).flatMap((media) => Object.values(media.examples ?? {})),
      );
      const titles = examples.map((example) => resolve<Example>(contract, example).summary ?? "");
      expect(titles.length).toBeGreaterThan(5);
      expect(titles.filter((title) => !text.includes(title))).toEqual([]);
    }
    expect(read("operations/createConnectedOrganization.md")).toContain("**409: ");
    expect(read("operations/listConnectedOrganizations.html")).toContain('href="../errors.html#429-too-many-requests"');
  });

  test.each([
    ["createConnectedOrganization", ["InvalidModel", "BadRequest"]],
    ["updateConnectedOrganization", ["InvalidModel", "BadRequest"]],
    ["listConnectedOrganizations", ["InvalidModel", "InvalidFilter", "ExpandNotSupported", "BadRequest"]],
    ["getConnectedOrganization", ["InvalidModel", "ExpandNotSupported", "BadRequest"]],
    ["deleteConnectedOrganization", ["InvalidModel", "BadRequest"]],
    ["sendBatch", ["BadRequest"]],
  ])("%s lists the codes of 400 that its requests can get", (id, codes) => {
    const [row = ""] = /^\| (?:\[)?400 .+$/m.exec(read(`operations/${id}.md`)) ?? [];
    expect(row.split(" | ").at(-1)).toBe(`${codes.map((code) => `\`${code}\``).join(", ")} |`);
  });

  test("says in the singular that a length or a number of items is at least 1", () => {
    const texts = files.filter((file) => file.endsWith(".md")).map(read);
    expect(texts.filter((text) => text.includes("Length: at least 1 character.")).length).toBeGreaterThan(5);
    expect(texts.filter((text) => /\b1 (?:characters|items|properties)\b/.test(text))).toEqual([]);
  });

  test("weighs at most 40 kB compressed, with its style sheet and its script", () => {
    const common = gzipSync(read("pages.css")).length + gzipSync(read("page.js")).length;
    for (const { id } of operations) {
      expect(common + gzipSync(read(`operations/${id}.html`)).length, id).toBeLessThanOrEqual(40_000);
    }
  });
});

describe("every page", () => {
  test("has a title and a description of its own", () => {
    const heads = pages.map((file) => /<title>(.+)<\/title>/.exec(read(file))?.[1]);
    expect(new Set(heads).size).toBe(pages.length);
    for (const file of pages) expect(read(file), file).toMatch(/<meta name="description" content="[^"]{20,}">/);
  });

  test("has one h1, and its headings go down one level at a time", () => {
    for (const file of pages) {
      const levels = [...read(file).matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      expect(
        levels.filter((level) => level === 1),
        file,
      ).toEqual([1]);
      expect(
        levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1),
        file,
      ).toEqual([]);
    }
  });

  test("has no address twice, and leads to pages and headings that exist", () => {
    const idsByFile = new Map(pages.map((file) => [file, listIds(read(file))]));
    for (const [file, ids] of idsByFile) expect(new Set(ids).size, file).toBe(ids.length);
    const links = pages.flatMap((file) => listLinks(file, read(file), /\s(?:href|src)="([^"]+)"/g));
    expect(links.length).toBeGreaterThan(1000);
    const isBroken = ({ target, anchor }: Link) =>
      !files.includes(target) || (anchor && !idsByFile.get(target)?.includes(anchor));
    expect(links.filter(isBroken)).toEqual([]);
  });

  test("in Markdown leads to Markdown pages and headings that exist", () => {
    const texts = files.filter((file) => file.endsWith(".md"));
    const links = texts.flatMap((file) => listLinks(file, withoutCode(read(file)), /\]\(([^)\s]+)\)/g));
    expect(links.length).toBeGreaterThan(1000);
    const hasHeading = (file: string, anchor: string) =>
      [...read(file).matchAll(/^#+ (.+)$/gm)].some(([, heading = ""]) => toAnchor(heading) === anchor);
    const isBroken = ({ target, anchor }: Link) => !files.includes(target) || (anchor && !hasHeading(target, anchor));
    expect(links.filter(isBroken)).toEqual([]);
  });

  test("loads nothing from elsewhere", () => {
    for (const file of [...pages, "pages.css"]) {
      expect(read(file), file).not.toMatch(/<(?:link|img|script|iframe)[^>]+(?:href|src)="(?:https?:)?\/\//);
      expect(read(file), file).not.toMatch(/@import|url\((?!["']?data:)/);
    }
  });
});

test("a link that leads to nothing is an error that names it", () => {
  const addresses = new AddressResolver(decisions);
  const resolve = (target: string) => addresses.resolve(target, "overview", "html");
  expect(resolve("#/decisions/1.-adding")).toBe("decisions/01-adding-ref-or-the-collection.html");
  for (const target of ["#/decisions/999.-none", "info.md", "#/nothing/here"]) {
    expect(() => resolve(target)).toThrow(`The link to ${target} on the page overview has no target.`);
  }
});

test("code is marked where it has a color, and is as short as HTML allows", () => {
  const renderer = new HtmlRenderer((target) => target);
  const html = renderer.render([{ kind: "code", language: "json", text: '{ "name": "<b>", "count": 1 }' }]);
  expect(html).toBe(
    `<pre tabindex="0"><code>{ ${[
      `<span class="name">"name"</span>: <span class="string">"&lt;b&gt;"</span>`,
      `<span class="name">"count"</span>: <span class="number">1</span>`,
    ].join(", ")} }</code></pre>`,
  );
  const nested = renderer.render([{ kind: "code", language: "shell", text: 'echo "a $b c"' }]);
  expect(nested).toContain(`<span class="string">"a <span class="name">$b</span> c"</span>`);
});

test("text of the contract can not become markup", () => {
  const renderer = new HtmlRenderer((target) => target);
  const html = renderer.render([
    { kind: "code", language: "json", text: '"<script>"' },
    { kind: "facts", rows: [["<b>", "`<i>`"]] },
    { kind: "tabs", tabs: [{ title: "<u>", blocks: [] }] },
    { kind: "request", request: { method: "GET", path: "/<s>", headers: {}, body: { "'": '"><a>' } } },
  ]);
  expect(html).not.toMatch(/<(?:script|b|i|u|s|a)>/);
});

/** Returns what the contract and the decisions say about an operation, in the words of its page. */
function listFacts({ id, method, path, operation, parameters }: BoundOperation): string[] {
  const versions = operation["x-versions"] ?? ["v1.0", "beta"];
  return [
    operation.summary,
    ...versions.map((version) => `${method.toUpperCase()} https://graph.microsoft.com/${version}${path}`),
    ...(operation.security ?? []).flatMap((one) => Object.values(one).flat()),
    ...(operation["x-roles"] ?? []),
    ...parameters.map(({ name }) => name),
    ...Object.keys(operation.responses),
    ...(operation["x-codeSamples"] ?? []).map(({ source }) => source.trim()),
    ...decisions.flatMap(({ prints = [] }) =>
      prints.flatMap(({ operations: ids, prints: printed, truth }) => (ids.includes(id) ? [printed, truth] : [])),
    ),
  ];
}

interface Link {
  file: string;
  target: string;
  anchor: string | undefined;
}

/** Returns the links of a page to files of the reference. */
function listLinks(file: string, text: string, pattern: RegExp): Link[] {
  const addresses = [...text.matchAll(pattern)].map(([, address = ""]) => address);
  return addresses
    .filter((address) => !/^(?:https|data):/.test(address))
    .map((address) => {
      const [path = "", anchor] = address.split("#");
      return { file, target: path === "" ? file : posix.join(posix.dirname(file), path), anchor };
    });
}

function listIds(html: string): string[] {
  return [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id);
}

function withoutCode(markdown: string): string {
  return markdown.replace(/^```[\s\S]*?^```$/gm, "").replace(/`[^`\n]*`/g, "");
}

/** Returns the text of HTML. */
function toText(html: string): string {
  return html
    .replace(/<[^>]+>/g, "")
    .replace(
      /&(lt|gt|amp|quot|#39|#x27);/g,
      (_, name: string) => ({ lt: "<", gt: ">", amp: "&", quot: '"' })[name] ?? "'",
    );
}

/** Returns a text in Markdown as HTML shows it. */
function withoutMarks(markdown: string): string {
  return markdown.includes("\n") ? markdown : markdown.replaceAll("`", "");
}
