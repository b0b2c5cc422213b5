import { describe, expect, test } from "vitest";
import { type Validation, validateRequest, validateResponse } from "../../src/validation/index.js";
import request from "../fixtures/seed-page/request.json" with { type: "json" };
import response from "../fixtures/seed-page/response.json" with { type: "json" };
import { publishedFixtures as published, validateFixture } from "../helpers/fixtures.js";

const places = (validation: Validation) =>
  validation.valid ? [] : validation.errors.map(({ keyword, pointer }) => ({ keyword, pointer }));

describe("the request that the page prints", () => {
  test("is refused for one reason: the placeholder in state", () => {
    expect(places(validateRequest("addConnectedOrganization", request))).toEqual([
      { keyword: "enum", pointer: "/state" },
    ]);
  });

  test.each(["configured", "proposed"])("is accepted with state %s and nothing else changed", (state) => {
    expect(validateRequest("addConnectedOrganization", { ...request, state })).toMatchObject({ valid: true });
  });
});

describe("the body that the page prints under 204", () => {
  test("is refused, because a 204 has no content", () => {
    expect(places(validateResponse("addConnectedOrganization", 204, response))).toEqual([
      { keyword: "body", pointer: "" },
    ]);
    expect(validateResponse("addConnectedOrganization", 204, undefined)).toMatchObject({ valid: true });
  });

  test("is the resource as it reads afterwards, but for the placeholders of the two timestamps", () => {
    const { createdDateTime, modifiedDateTime, ...others } = response;
    expect([createdDateTime, modifiedDateTime]).toEqual(["String (timestamp)", "String (timestamp)"]);
    expect(places(validateResponse("getConnectedOrganization", 200, response))).toEqual([
      { keyword: "format", pointer: "/createdDateTime" },
      { keyword: "format", pointer: "/modifiedDateTime" },
    ]);
    expect(validateResponse("getConnectedOrganization", 200, others)).toMatchObject({ valid: true });
  });
});

describe("the bodies of Microsoft's other pages", () => {
  test.each(published.map((fixture) => [fixture.file, fixture] as const))(
    "%s is accepted as printed",
    (_file, fixture) => {
      expect(validateFixture(fixture)).toMatchObject({ valid: true });
    },
  );

  test("are requests and responses", () => {
    expect(published.filter(({ place }) => place === "request")).toHaveLength(6);
    expect(published.filter(({ place }) => place !== "request")).toHaveLength(8);
  });
});
