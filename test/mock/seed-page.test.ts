import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createMock } from "../../src/mock/index.js";
import { expectErrorEnvelope } from "../helpers/error-envelope.js";
import { createRequest, getSample } from "../helpers/sample-requests.js";

const pageRequest = JSON.parse(readFileSync(new URL("../fixtures/seed-page/request.json", import.meta.url), "utf8"));
const mock = createMock();

function post(body: unknown): Promise<Response> {
  return mock.fetch(
    createRequest("https://graph.microsoft.com/beta", { ...getSample("addConnectedOrganization"), body }),
  );
}

test("rejects the request of Microsoft's page only because of its placeholder", async () => {
  const response = await post(pageRequest);
  const { details } = await expectErrorEnvelope(response, 400);
  expect(details).toMatchObject([{ code: "enum", target: "/state" }]);
  expect(details).toHaveLength(1);
});

test.each(["configured", "proposed"])(
  "responds with 204, as the page says, if the placeholder is %s",
  async (state) => {
    const response = await post({ ...pageRequest, state });
    expect(response.status).toBe(204);
    expect(await response.text()).toBe("");
    expect(response.headers.get("odata-entityid")).toBe(response.headers.get("location"));
  },
);
