import { describe, expect, test } from "vitest";
import { bodies, bundle } from "../helpers/bundle.js";
import { failFixtures, passFixtures, validate } from "../helpers/fixtures.js";
import { plainAjv } from "../helpers/json-schema.js";
import { fixtureFaults, substitutionFaults } from "../helpers/misjudged-bodies.js";
import { substitutions } from "../helpers/type-substitutions.js";

describe("test/fixtures/fail: one defect a file, found once, at its place", () => {
  test.each(failFixtures.map((fixture) => [fixture.title, fixture] as const))("%s", (_file, fixture) => {
    const { keyword, pointer } = fixture;
    const validation = validate(fixture);
    const errors = validation.valid ? [] : validation.errors;
    expect(errors.map((error) => ({ keyword: error.keyword, pointer: error.pointer }))).toEqual([{ keyword, pointer }]);
  });
});

describe("test/fixtures/pass: nothing to say", () => {
  test.each(passFixtures.map((fixture) => [fixture.title, fixture] as const))("%s", (_file, fixture) => {
    expect(validate(fixture)).toEqual({ valid: true });
  });
});

test("plain JSON Schema refuses every fail fixture and accepts every pass fixture", () => {
  expect(fixtureFaults(plainAjv(bundle.components.schemas))).toEqual([]);
});

test("wherever a body shows a value, one of another type is refused, but for null where it is decided", () => {
  expect(substitutions.length).toBeGreaterThan(2_000);
  expect(substitutionFaults(plainAjv(bundle.components.schemas))).toEqual([]);
});

test.each([
  ["fail", failFixtures],
  ["pass", passFixtures],
])("test/fixtures/%s has one for every request and every successful response with a body", (_folder, fixtures) => {
  const places = bodies
    .filter(({ place }) => /^(request|2\d\d)$/.test(place))
    .map((body) => nameOf(body.operationId, body.place));
  const held = new Set(fixtures.map(({ owner, place }) => nameOf(owner, place)));
  expect(places.length).toBeGreaterThan(0);
  expect(places.filter((place) => !held.has(place))).toEqual([]);
});

function nameOf(owner: string, place: string): string {
  return `${owner}.${place}`;
}
