import { describe, expect, test } from "vitest";
import { createMock } from "../../src/mock/index.js";
import { bodies, bundle } from "../helpers/bundle.js";
import { expectedVerdicts, listMisjudged } from "../helpers/expected-verdicts.js";
import { type Fixture, failFixtures, passFixtures, publishedFixtures, validateFixture } from "../helpers/fixtures.js";
import { createRequest, createSeed, getSample } from "../helpers/sample-requests.js";
import { typeSubstitutions } from "../helpers/type-substitutions.js";

describe("a fail fixture has one error, with its keyword and pointer", () => {
  test.each(failFixtures.map((fixture) => [fixture.title, fixture] as const))("%s", (_title, fixture) => {
    const { keyword, pointer } = fixture;
    const validation = validateFixture(fixture);
    const errors = validation.valid ? [] : validation.errors;
    expect(errors.map((error) => ({ keyword: error.keyword, pointer: error.pointer }))).toEqual([{ keyword, pointer }]);
  });
});

describe("a pass fixture is valid", () => {
  test.each(passFixtures.map((fixture) => [fixture.title, fixture] as const))("%s", (_title, fixture) => {
    expect(validateFixture(fixture)).toMatchObject({ valid: true });
  });
});

test.each(Object.entries(expectedVerdicts))("plain JSON Schema agrees on %s", (_source, verdicts) => {
  expect(verdicts.length).toBeGreaterThan(3);
  expect(listMisjudged(bundle.components.schemas, verdicts)).toEqual([]);
});

test("substitutions put a value of every other type in every place", () => {
  expect(typeSubstitutions.length).toBeGreaterThan(2_000);
});

describe("the mock that serves examples", () => {
  const { fetch } = createMock({ static: true });
  const send = ({ owner, body }: Fixture) =>
    fetch(createRequest("https://graph.microsoft.com/beta", { ...getSample(owner), body }));
  const isRequest = ({ place }: Fixture) => place === "request";

  test.each([...passFixtures, ...publishedFixtures].filter(isRequest))("accepts $file", async (fixture) => {
    expect((await send(fixture)).status).toBe(getSample(fixture.owner).success);
  });

  test.each(failFixtures.filter(isRequest))("refuses $file", async (fixture) => {
    expect((await send(fixture)).status).toBe(400);
  });
});

describe("the mock", () => {
  test.each(publishedFixtures.filter(({ place }) => place === "request"))("stores $file", async ({ owner, body }) => {
    const sample = getSample(owner);
    const mock = createMock({ seed: createSeed(sample) });
    const before = JSON.stringify(mock.organizations);
    const response = await mock.fetch(createRequest("https://graph.microsoft.com/v1.0", { ...sample, body }));
    expect(response.status).toBe(sample.success);
    expect(JSON.stringify(mock.organizations)).not.toBe(before);
  });
});

test.each([
  ["pass", passFixtures],
  ["fail", failFixtures],
])("every request and every successful response with a body has a %s fixture", (_folder, fixtures) => {
  const places = bodies
    .filter(({ place }) => /^(request|2\d\d)$/.test(place))
    .map(({ operationId, place }) => `${operationId}.${place}`);
  const present = new Set(fixtures.map(({ owner, place }) => `${owner}.${place}`));
  expect(places.length).toBeGreaterThan(0);
  expect(places.filter((place) => !present.has(place))).toEqual([]);
});
