import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { schemas, validateRequest, validateSchema } from "../../src/validation/index.js";
import { type FailFixture, failFixtures, passFixtures, validateFixture } from "../helpers/fixtures.js";

/** Evaluates an expression in another realm, as a test that runs under jsdom does: its Array and Object are others. */
const evaluate = (expression: string): unknown => runInNewContext(`(${expression})`);

/** Returns a copy that is made of objects and arrays of another realm. */
const copyToOtherRealm = (value: unknown): unknown =>
  value === undefined ? undefined : runInNewContext("JSON.parse(text)", { text: JSON.stringify(value) });

describe("objects and arrays of another realm", () => {
  test.each(passFixtures)("$title is valid", (fixture) => {
    expect(validateFixture({ ...fixture, body: copyToOtherRealm(fixture.body) })).toMatchObject({ valid: true });
  });

  test.each<FailFixture>(failFixtures)("$title has the same errors", (fixture) => {
    const { errors } = validateFixture({ ...fixture, body: copyToOtherRealm(fixture.body) });
    expect(errors?.length).toBeGreaterThan(0);
    expect(errors).toEqual(validateFixture(fixture).errors);
  });

  test("an issue of a Standard Schema has array indexes as numbers", () => {
    const value = evaluate('{ displayName: "A", identitySources: [5] }');
    expect(schemas.ConnectedOrganizationCreate["~standard"].validate(value).issues).toMatchObject([
      { path: ["identitySources", 0] },
    ]);
  });
});

describe("values of unusual prototypes", () => {
  const source = '{ "@odata.type": "#microsoft.graph.domainIdentitySource", domainName: "contoso.com" }';

  test.each([
    [
      "an object without prototype",
      `Object.assign(Object.create(null), { displayName: "A", identitySources: [${source}] })`,
    ],
    ["an array of a subclass", `{ displayName: "A", identitySources: class Sources extends Array {}.of(${source}) }`],
    ["a frozen object", `Object.freeze({ displayName: "A", identitySources: Object.freeze([${source}]) })`],
  ])("%s is valid", (_what, expression) => {
    const value = evaluate(expression);
    expect(validateRequest("createConnectedOrganization", value)).toEqual({ valid: true, value });
  });

  test("an object without prototype that is not valid has a message", () => {
    const { errors } = validateSchema("ConnectedOrganizationCreate", {
      displayName: Object.create(null),
      identitySources: Object.create(null),
    });
    expect(errors?.map(({ message }) => message)).toEqual([
      "/displayName must be a string, not an object",
      "/identitySources must be an array, not an object",
    ]);
  });
});
