import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { operations } from "../../generated/operations.js";
import { propertyVersions } from "../../generated/properties.js";
import { defaultVersion, versions } from "../../generated/servers.js";
import { type Contract, type Example, listOperations, resolve } from "../../src/generator/contract/contract.js";
import { removeUnusedComponents } from "../../src/generator/contract/unused-components.js";
import { bodies } from "../helpers/bundle.js";
import { createAjv, toBundleReference } from "../helpers/json-schema.js";

function readDocument(file: string): string {
  return readFileSync(new URL(`../../generated/${file}`, import.meta.url), "utf8");
}

function parseDocument(version: string): Contract {
  const { "x-generated": _, ...document } = JSON.parse(readDocument(`openapi.${version}.json`));
  return document;
}

/** Returns every key of every object in a value. */
function listKeys(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const keys = Array.isArray(value) ? [] : Object.keys(value);
  return [...keys, ...Object.values(value).flatMap(listKeys)];
}

/** Returns the bodies of a document that have examples, by operation and place. */
function collectBodies(document: Contract) {
  return listOperations(document).flatMap(({ id, operation, responses }) =>
    Object.entries({ request: operation.requestBody, ...responses }).flatMap(([place, body]) =>
      Object.values(body?.content ?? {}).map(({ schema, examples = {} }) => ({
        name: `${id} ${place}`,
        schema,
        examples: Object.values(examples).map((example) => resolve<Example>(document, example)),
      })),
    ),
  );
}

describe.each(versions)("the document of %s", (version) => {
  const document = parseDocument(version);
  const isMissing = (names: readonly string[] | undefined) => names !== undefined && !names.includes(version);

  test("has the servers of this version alone", () => {
    const [graph, mock] = document.servers;
    expect(graph?.variables?.version).toEqual({ default: version, enum: [version] });
    expect(mock?.url).toBe(`http://127.0.0.1:4010/${version}`);
    expect(document.servers).toHaveLength(2);
    expect(listOperations(document).filter(({ operation }) => operation.servers)).toEqual([]);
  });

  test("has the operations of this version", () => {
    const expected = Object.entries(operations).filter(
      ([, operation]) => !("version" in operation) || operation.version === version,
    );
    expect(listOperations(document).map(({ id }) => id)).toEqual(expected.map(([id]) => id));
    expect(listOperations(document).length).toBe(version === "beta" ? 13 : 12);
  });

  test("has no member of another version, in schemas, $select and examples", () => {
    const missing = Object.keys(propertyVersions).filter((name) => isMissing(propertyVersions[name]));
    expect(missing).toEqual(version === "beta" ? [] : ["createdBy", "modifiedBy"]);
    const keys = new Set(listKeys(document));
    expect([...missing, "x-versions"].filter((name) => keys.has(name))).toEqual([]);
    const selectable = document.components.schemas.ConnectedOrganizationProperty?.enum ?? [];
    expect(selectable).toHaveLength(9 - missing.length);
    expect(selectable).toContain("createdDateTime");
  });

  test("has every component that it uses, and no other", () => {
    expect(removeUnusedComponents(document)).toEqual(document);
    const references = JSON.stringify(document).match(/"#\/components\/[^"]+"/g) ?? [];
    expect(references.length).toBeGreaterThan(100);
    for (const reference of references) expect(() => resolve(document, { $ref: JSON.parse(reference) })).not.toThrow();
  });

  test("has examples for each body, which match their schema", () => {
    const ajv = createAjv(document.components.schemas);
    const found = collectBodies(document);
    const names = new Set(found.map(({ name }) => name));
    const expected = bodies.filter(
      ({ operationId }) => version === "beta" || operationId !== "addConnectedOrganization",
    );
    expect(expected.filter(({ operationId, place }) => !names.has(`${operationId} ${place}`))).toEqual([]);
    for (const { name, schema, examples } of found) {
      expect(examples.length, name).toBeGreaterThan(0);
      for (const { value } of examples) {
        const isValid = ajv.validate({ $ref: toBundleReference(schema) }, value);
        expect(isValid ? "" : ajv.errorsText(), name).toBe("");
      }
    }
  });

  test("has samples only where they call this version", () => {
    const samples = listOperations(document).filter(({ operation }) => "x-codeSamples" in operation);
    expect(samples.map(({ id }) => id)).toEqual(
      version === defaultVersion ? listOperations(document).map(({ id }) => id) : ["addConnectedOrganization"],
    );
    const other = versions.find((each) => each !== version);
    expect(JSON.stringify(samples)).not.toContain(`https://graph.microsoft.com/${other}`);
  });

  test("is the same in YAML", () => {
    expect(parse(readDocument(`openapi.${version}.yaml`))).toEqual(document);
  });
});

test("the operation of the 2020 page is in beta alone, and the client sends it there", () => {
  const own = Object.entries(operations).filter(([, operation]) => "version" in operation);
  expect(own.map(([id]) => id)).toEqual(["addConnectedOrganization"]);
  expect(operations.addConnectedOrganization.version).toBe("beta");
});
