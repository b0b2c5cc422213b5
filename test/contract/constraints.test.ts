import { describe, expect, test } from "vitest";
import { bundle } from "../helpers/bundle.js";
import { constraintsOf } from "../helpers/constraints.js";
import { failFixtures, passFixtures, schemaReference } from "../helpers/fixtures.js";
import { inBundle, plainAjv } from "../helpers/json-schema.js";

// `format: int64` tells how wide the number is and is no constraint: what JSON.parse gives has been rounded already.
const constraints = constraintsOf(bundle).filter(({ value }) => value !== "int64");

const fixtures = [...failFixtures, ...passFixtures].map((fixture) => ({
  ...fixture,
  schema: inBundle({ $ref: schemaReference(fixture) }),
}));
const failing = fixtures.slice(0, failFixtures.length);

test("plain JSON Schema refuses every fail fixture and accepts every pass fixture", () => {
  const ajv = plainAjv(bundle.components.schemas);
  const accepted = fixtures.filter(({ schema, body }) => ajv.validate(schema, body)).map(({ file }) => file);
  expect(accepted).toEqual(passFixtures.map(({ file }) => file));
});

describe("without the constraint, some fail fixture is no longer refused", () => {
  test.each(constraints.map((constraint) => [constraint.place, constraint] as const))("%s", (_place, { remove }) => {
    const ajv = plainAjv(remove());
    expect(failing.filter(({ schema, body }) => ajv.validate(schema, body)).map(({ file }) => file)).not.toEqual([]);
  });
});

test("constraints of every kind that the contract is known to use are among them", () => {
  const kinds =
    "additionalProperties const enum format maxItems minItems minLength minimum not pattern required type".split(" ");
  expect(constraints.map(({ keyword }) => keyword)).toEqual(expect.arrayContaining(kinds));
});
