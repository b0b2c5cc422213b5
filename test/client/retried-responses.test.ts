import { describe, expect, test } from "vitest";
import { useFakeTimers } from "../helpers/fake-timers.js";
import { catchError, organization } from "../helpers/recording-fetch.js";
import { body, callMethod, createRetryingClient, failure, settle, success } from "../helpers/retrying-client.js";

useFakeTimers();

describe("which responses are retried", () => {
  test.each([
    ...["GET", "POST", "PATCH", "DELETE"].map((method): [number, string, boolean] => [429, method, true]),
    [503, "GET", true],
    [503, "DELETE", true],
    [503, "POST", false],
    [503, "PATCH", false],
    [504, "GET", true],
    [504, "DELETE", true],
    [504, "POST", false],
    [504, "PATCH", false],
    ...[400, 401, 403, 404, 408, 409, 423, 500, 501, 502, 507, 509].map((status): [number, string, boolean] => [
      status,
      "GET",
      false,
    ]),
  ])("%i after %s is retried: %s", async (status, method, isRetried) => {
    const { graph, requests } = createRetryingClient([failure(status), success()]);
    const outcome = await settle(
      callMethod(method, graph).then(
        () => "success",
        (error) => error.status,
      ),
    );
    expect([outcome, requests.length]).toEqual(isRetried ? ["success", 2] : [status, 1]);
  });

  test.each([["POST"], ["post"]])("retry.methods replaces the methods: %s", async (name) => {
    const retry = { methods: [name] as never }; // In JavaScript, its case can be any.
    const { graph, requests } = createRetryingClient([failure(503), success()], { retry });
    await settle(callMethod("POST", graph));
    expect(requests).toHaveLength(2);
    const other = createRetryingClient([failure(503)], { retry });
    expect(await settle(catchError(() => callMethod("GET", other.graph), other.graph))).toMatchObject({ status: 503 });
  });
});

describe("a retried request", () => {
  test("is the same byte for byte, with the same client-request-id", async () => {
    const { graph, requests } = createRetryingClient([failure(429), failure(429), success()]);
    await settle(graph.createConnectedOrganization(body, { headers: { Prefer: "a" } }));
    const [first, ...others] = requests.map(({ headers, ...request }) => ({
      ...request,
      headers: Object.fromEntries(headers),
    }));
    expect(first?.body).toBe(JSON.stringify(body));
    expect(others).toEqual([first, first]);
  });

  test("has a new token", async () => {
    let calls = 0;
    const accessToken = () => `token-${++calls}`;
    const { graph, requests } = createRetryingClient([failure(429), success()], { accessToken });
    await settle(callMethod("GET", graph));
    expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer token-1", "Bearer token-2"]);
  });

  test("can be a page of a list", async () => {
    const next = "https://graph.microsoft.com/v1.0/next";
    const first = Response.json({ value: [{ id: "a" }], "@odata.nextLink": next });
    const { graph, requests } = createRetryingClient([first, failure(429), Response.json({ value: [{ id: "b" }] })]);
    expect(await settle(graph.listConnectedOrganizations().toArray())).toEqual([{ id: "a" }, { id: "b" }]);
    expect(requests.slice(1).map(({ url }) => url)).toEqual([next, next]);
  });
});

describe("the number of retries", () => {
  test.each([
    [undefined, 4],
    [{}, 4],
    [{ limit: undefined }, 4],
    [{ limit: 1 }, 2],
    [{ limit: 5 }, 6],
    [{ limit: 0 }, 1],
  ])("with retry %j sends %i requests and rejects with the last response", async (retry, count) => {
    for (const status of [429, 503]) {
      const { graph, requests, notices } = createRetryingClient(
        Array.from({ length: count }, () => failure(status)),
        { retry },
      );
      const error = await settle(catchError(() => callMethod("GET", graph), graph));
      expect(error).toMatchObject({ status, code: "Busy", message: "Come back later.", attempts: count });
      expect(requests).toHaveLength(count);
      expect(notices).toHaveLength(count - 1);
    }
  });

  test("retry options of a call replace single options of the client", async () => {
    const responses = [failure(503), failure(503), success()];
    const { graph, requests } = createRetryingClient(responses, { retry: { limit: 0, methods: ["POST"] } });
    await settle(graph.createConnectedOrganization(body, { retry: { limit: 2 } }));
    expect(requests).toHaveLength(3);
  });
});

test("a Retry-After of a response that is not retried does not make the call fail", async () => {
  const { graph, requests } = createRetryingClient([
    Response.json(organization, { headers: { "Retry-After": "120" } }),
  ]);
  expect(await callMethod("GET", graph)).toEqual(organization);
  expect(requests).toHaveLength(1);
});

test.each([429, 503])("a %i whose body breaks off is retried after its Retry-After", async (status) => {
  const incomplete = () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new TypeError("terminated")) });
    return new Response(body, { status, headers: { "Retry-After": "3" } });
  };
  const { graph, requests, getDelays } = createRetryingClient([incomplete(), success()]);
  await settle(graph.getConnectedOrganization("1"));
  expect(requests).toHaveLength(2);
  expect(getDelays()).toEqual([3_000]);
});
