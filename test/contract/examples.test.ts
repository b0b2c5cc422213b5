import { describe, expect, test } from "vitest";
import { operations } from "../../generated/operations.js";
import { validateRequest, validateResponse } from "../../src/validation/index.js";
import { type Body, bodies, bundle, listExamples } from "../helpers/bundle.js";
import { toOperationId } from "../helpers/fixtures.js";
import { closeSchema, closeSchemaPart, createAjv, mapValues, toBundleReference } from "../helpers/json-schema.js";

const ajv = createAjv(mapValues(bundle.components.schemas, closeSchemaPart));

/** Returns Ajv's errors if undescribed properties are not allowed, and an empty text if there are none. */
function listClosedSchemaErrors({ mediaType }: Body, value: unknown): string {
  const valid = ajv.validate(closeSchema({ $ref: toBundleReference(mediaType.schema) }), value);
  return valid ? "" : ajv.errorsText();
}

type ExampleMap = Record<string, { $ref: string }>;

/** Returns every map of examples below a `content` at any depth, without knowledge of OpenAPI. */
function findExampleMaps(node: unknown): ExampleMap[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, inner]): ExampleMap[] => {
    const content: Record<string, { examples?: ExampleMap }> = key === "content" ? inner : {};
    const own = Object.values(content).map(({ examples = {} }) => examples);
    return [...own, ...findExampleMaps(inner)];
  });
}

describe.each(bodies.map((body) => [`${body.operationId} ${body.place}`, body] as const))("%s", (_name, body) => {
  const examples = listExamples(body);

  test("has an example", () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  test.each(examples.map(({ summary, value }) => [summary, value]))("%s", (_summary, value) => {
    expect(listClosedSchemaErrors(body, value)).toBe("");
    const operationId = toOperationId(body.operationId);
    const validation =
      body.place === "request"
        ? validateRequest(operationId, value)
        : validateResponse(operationId, Number(body.place.replace("XX", "99")), value);
    expect(validation).toMatchObject({ valid: true });
    expect(JSON.stringify(value)).not.toMatch(/\bString\b/);
  });
});

test("the bundle has no other examples", () => {
  const uses = findExampleMaps(bundle).flatMap((examples) => Object.values(examples));
  const checked = new Map(bodies.map(({ mediaType }) => [mediaType, Object.keys(mediaType.examples ?? {}).length]));
  expect([...checked.values()].reduce((sum, number) => sum + number, 0)).toBe(uses.length);

  const names = Object.keys(bundle.components.examples);
  expect(names.length).toBeGreaterThan(0);
  expect(new Set(uses.map(({ $ref }) => $ref))).toEqual(new Set(names.map((name) => `#/components/examples/${name}`)));
  expect(new Set(bodies.flatMap(listExamples))).toEqual(new Set(Object.values(bundle.components.examples)));
});

test("every operation has an example, at least of an error", () => {
  expect(new Set(bodies.map(({ operationId }) => operationId))).toEqual(new Set(Object.keys(operations)));
});

test.each([
  ["at the root", { id: "1", displayname: "Contoso" }],
  [
    "in a branch of a union",
    { identitySources: [{ "@odata.type": "#microsoft.graph.domainIdentitySource", domain: 1 }] },
  ],
  ["in an item", { internalSponsors: [{ id: "1", userPrincipalName: "adele@contoso.com" }] }],
])("an undescribed property %s is refused only if undescribed properties are not allowed", (_where, value) => {
  const body = bodies.find(({ operationId, place }) => operationId === "getConnectedOrganization" && place === "200");
  expect.assert(body);
  expect(listClosedSchemaErrors(body, value)).toContain("unevaluated properties");
  expect(validateResponse("getConnectedOrganization", 200, value)).toMatchObject({ valid: true });
});
