import { describe, expect, test, vi } from "vitest";
import { createMock, type MockOptions } from "../../src/mock/index.js";
import { getSample } from "../helpers/sample-requests.js";

const root = "https://graph.microsoft.com/v1.0";
const create = getSample("createConnectedOrganization");
const headers = { authorization: "Bearer any", "content-type": "application/json" };

/** Sends a request to a new mock, and returns the function that sends the end of its body. */
async function startRequest(path: string, body: unknown, options: MockOptions = {}) {
  const mock = createMock(options);
  let sendEnd = () => {};
  const stream = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(JSON.stringify(body)));
      sendEnd = () => controller.close();
    },
  });
  const init = { method: "POST", headers, body: stream, duplex: "half" };
  const response = mock.fetch(root + path, init);
  await vi.waitFor(() => expect(mock.requests).toHaveLength(1));
  return { mock, response, sendEnd };
}

describe("a request that has no response at a reset", () => {
  test("is served, and does not change the tenant after it", async () => {
    const { mock, response, sendEnd } = await startRequest(create.path, create.body);
    mock.reset();
    sendEnd();
    expect((await response).status).toBe(201);
    expect([mock.organizations, mock.requests]).toEqual([[], []]);
  });

  test.each<[string, MockOptions]>([
    ["latency", { latency: 2 ** 31 - 1 }],
    ["the delay of a fault", { faults: [{ delay: 2 ** 31 - 1 }] }],
  ])("does not wait for the end of %s", async (_, options) => {
    const { mock, response, sendEnd } = await startRequest(create.path, create.body, options);
    sendEnd();
    await vi.waitFor(() => expect(mock.requests).toMatchObject([{ body: create.body }]));
    mock.reset();
    expect((await response).status).toBe(201);
  });

  test("takes neither a fault nor a place in the rate limit from the requests after it", async () => {
    const options = { rateLimit: { requests: 1, window: 60_000 } };
    const { mock, response, sendEnd } = await startRequest(create.path, create.body, options);
    mock.reset();
    mock.faults = [{ status: 503, times: 1 }];
    sendEnd();
    expect((await response).status).toBe(201);
    const list = () => mock.fetch(root + create.path, { headers });
    expect([(await list()).status, (await list()).status]).toEqual([503, 429]);
  });

  test("leaves no request of a batch in `requests`", async () => {
    const url = create.path;
    const part = { id: "1", method: "POST", url, headers: { "Content-Type": "application/json" }, body: create.body };
    const { mock, response, sendEnd } = await startRequest("/$batch", { requests: [part] });
    mock.reset([{ displayName: "Contoso" }]);
    sendEnd();
    expect(await (await response).json()).toMatchObject({ responses: [{ id: "1", status: 201 }] });
    expect(mock.requests).toEqual([]);
    expect(mock.organizations).toMatchObject([{ displayName: "Contoso" }]);
  });
});
