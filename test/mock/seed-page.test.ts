import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createMock } from "../../src/mock/index.js";
import { envelopeOf } from "../helpers/error-envelope.js";
import { requestTo, sample } from "../helpers/sample-requests.js";

const printed = JSON.parse(readFileSync(new URL("../fixtures/seed-page/request.json", import.meta.url), "utf8"));
const mock = createMock();

function post(body: unknown): Promise<Response> {
  return mock.fetch(requestTo("https://graph.microsoft.com/beta", { ...sample("addConnectedOrganization"), body }));
}

test("the request that the page prints is refused for its placeholder alone", async () => {
  const response = await post(printed);
  const { details } = await envelopeOf(response, 400);
  expect(details).toMatchObject([{ code: "enum", target: "/state" }]);
  expect(details).toHaveLength(1);
});

test.each(["configured", "proposed"])("with %s in its place it gets the 204 that the page promises", async (state) => {
  const response = await post({ ...printed, state });
  expect(response.status).toBe(204);
  expect(await response.text()).toBe("");
  expect(response.headers.get("odata-entityid")).toBe(response.headers.get("location"));
});
