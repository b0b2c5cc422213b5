import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { lintFromString, loadConfig } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { parse } from "yaml";

const configPath = fileURLToPath(new URL("../../redocly.yaml", import.meta.url));
const config = await loadConfig({ configPath });
const rules: Record<string, { message: string }> = parse(readFileSync(configPath, "utf8")).rules;
const houseRules = Object.keys(rules).filter((name) => name.startsWith("rule/"));

const operation = ["paths", "/organizations", "get"];
const parameter = [...operation, "parameters", "0"];
const response = [...operation, "responses", "200"];
const header = [...response, "headers", "Retry-After"];
const body = [...response, "content", "application/json"];
const properties = [...body, "schema", "properties"];

/** Keeps every house rule. Each snippet below replaces one value in it; `undefined` takes the value away. */
const document = {
  openapi: "3.1.1",
  info: { title: "Organizations", version: "1.0.0" },
  paths: {
    "/organizations": {
      get: {
        operationId: "listOrganizations",
        summary: "List organizations",
        description: "Lists the organizations of the tenant.",
        security: [{ entra: ["Organization.Read.All"] }],
        parameters: [
          {
            name: "$top",
            in: "query",
            description: "Number of items on a page.",
            example: 50,
            schema: { type: "integer" },
          },
        ],
        responses: {
          "200": {
            description: "Page of organizations.",
            headers: {
              "Retry-After": { description: "Time to wait, in seconds.", example: 10, schema: { type: "number" } },
            },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    displayName: { type: "string", description: "Name that people see." },
                    createdDateTime: {
                      type: "string",
                      format: "date-time",
                      description: "Date and time when the organization was added, in UTC.",
                    },
                  },
                },
                examples: { one: { summary: "One organization", value: { displayName: "Contoso" } } },
              },
            },
          },
        },
      },
    },
  },
};

interface Snippets {
  at: string[];
  good: unknown;
  bad: unknown[];
}

const snippets: Record<string, Snippets> = {
  "rule/operation-id-verb-noun": {
    at: [...operation, "operationId"],
    good: "addOrganization",
    bad: [undefined, "fetchOrganizations", "list", "list_organizations", "ListOrganizations"],
  },
  "rule/summary-sentence": {
    at: [...operation, "summary"],
    good: "Get an organization by name",
    bad: [
      undefined,
      "List all",
      "List Organizations",
      "List organizations.",
      `List ${"very ".repeat(10)}many organizations`,
    ],
  },
  "rule/operation-description": {
    at: [...operation, "description"],
    good: "Gets one organization.\n\nThe tenant is that of the token.",
    bad: [undefined, "List the organizations.", "Lists the organizations", "lists the organizations."],
  },
  "rule/operation-security": {
    at: [...operation, "security"],
    good: [{ entra: ["Organization.Read.All"] }, { entra: ["Organization.ReadWrite.All"] }],
    bad: [undefined, []],
  },
  "rule/schema-description": {
    at: [...properties, "displayName", "description"],
    good: "`null` where nobody gave a name.",
    bad: [undefined, "Name that people see", "The name that people see.", "name that people see."],
  },
  "rule/timestamp-description": {
    at: [...properties, "createdDateTime", "description"],
    good: "Date and time when the organization came.",
    bad: ["Time of creation, in UTC.", "Date of creation."],
  },
  "rule/parameter-description": {
    at: [...parameter, "description"],
    good: "Size of a page, in items.",
    bad: [undefined, "Size of a page", "The size of a page.", "size of a page."],
  },
  "rule/parameter-example": { at: [...parameter, "example"], good: 100, bad: [undefined] },
  "rule/header-description": {
    at: header,
    good: { description: "Time to wait, in seconds.", example: 2.128, schema: { type: "number" } },
    bad: [
      { example: 10, schema: { type: "number" } },
      { description: "Time to wait, in seconds.", schema: { type: "number" } },
    ],
  },
  "rule/response-description": {
    at: [...response, "description"],
    good: "Organizations, one page of them.",
    bad: ["A page of organizations.", "Page of organizations", "page of organizations."],
  },
  "rule/example-summary": {
    at: [...body, "examples", "one", "summary"],
    good: "One organization of Fabrikam",
    bad: [undefined, "one organization", "One organization."],
  },
};

/** The house rules that the document breaks with this value in that place, with what they say. */
async function broken(at: string[], value: unknown): Promise<{ rule: string; message: string }[]> {
  const changed = structuredClone(document);
  const outer = at.slice(0, -1).reduce<Record<string, unknown>>((node, step) => Object(node[step]), changed);
  outer[String(at.at(-1))] = value;
  const problems = await lintFromString({ source: JSON.stringify(changed), absoluteRef: "/openapi.json", config });
  return problems
    .filter(({ ruleId }) => ruleId.startsWith("rule/"))
    .map(({ ruleId, message }) => ({ rule: ruleId, message }));
}

test("every house rule of redocly.yaml has its snippets here", () => {
  expect(houseRules.length).toBeGreaterThan(0);
  expect(Object.keys(snippets).sort()).toEqual(houseRules.sort());
  expect(Object.values(snippets).filter(({ bad }) => bad.length === 0)).toEqual([]);
});

const cases = Object.entries(snippets);

test.each(cases)("%s lets a good snippet pass", async (_rule, { at, good }) => {
  expect(await broken(at, good)).toEqual([]);
});

test.each(cases.flatMap(([rule, { at, bad }]) => bad.map((value) => ({ rule, at, value }))))(
  "$rule alone refuses $value, and tells the fix",
  async ({ rule, at, value }) => {
    expect(await broken(at, value)).toEqual([{ rule, message: rules[rule]?.message }]);
  },
);
