import { describe, expect, test } from "vitest";
import { validateRequest, validateResponse } from "../../src/validation/index.js";
import request from "../fixtures/seed-page/request.json" with { type: "json" };
import response from "../fixtures/seed-page/response.json" with { type: "json" };
import { publishedFixtures as published, validateFixture } from "../helpers/fixtures.js";

const listErrors = (validation: ReturnType<typeof validateRequest>) =>
  validation.valid ? [] : validation.errors.map(({ keyword, pointer }) => ({ keyword, pointer }));

describe("the request on the seed page", () => {
  test("has one error: the placeholder in state", () => {
    expect(listErrors(validateRequest("addConnectedOrganization", request))).toEqual([
      { keyword: "enum", pointer: "/state" },
    ]);
  });

  test.each(["configured", "proposed"])("is valid with state %s and no other change", (state) => {
    expect(validateRequest("addConnectedOrganization", { ...request, state })).toEqual({ valid: true });
  });
});

describe("the body on the seed page under 204", () => {
  test("is refused because a 204 has no content", () => {
    expect(listErrors(validateResponse("addConnectedOrganization", 204, response))).toEqual([
      { keyword: "body", pointer: "" },
    ]);
    expect(validateResponse("addConnectedOrganization", 204, undefined)).toEqual({ valid: true });
  });

  test("is the resource that GET returns, except for the placeholders in the two timestamps", () => {
    const { createdDateTime, modifiedDateTime, ...others } = response;
    expect([createdDateTime, modifiedDateTime]).toEqual(["String (timestamp)", "String (timestamp)"]);
    expect(listErrors(validateResponse("getConnectedOrganization", 200, response))).toEqual([
      { keyword: "format", pointer: "/createdDateTime" },
      { keyword: "format", pointer: "/modifiedDateTime" },
    ]);
    expect(validateResponse("getConnectedOrganization", 200, others)).toEqual({ valid: true });
  });
});

describe("the bodies on Microsoft's other pages", () => {
  test.each(published.map((fixture) => [fixture.file, fixture] as const))(
    "%s is valid as printed",
    (_file, fixture) => {
      expect(validateFixture(fixture)).toEqual({ valid: true });
    },
  );

  test("are three requests and four responses", () => {
    expect(published.filter(({ place }) => place === "request")).toHaveLength(3);
    expect(published.filter(({ place }) => place !== "request")).toHaveLength(4);
  });
});
