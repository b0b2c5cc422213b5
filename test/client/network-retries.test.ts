import { describe, expect, test } from "vitest";
import { createClient, isNetworkError, isTimeout } from "../../src/index.js";
import { useFakeTimers } from "../helpers/fake-timers.js";
import { catchError, createRecordingClient, type FakeResponse, organization } from "../helpers/recording-fetch.js";
import { body, callMethod, createRetryingClient, failure, settle, success } from "../helpers/retrying-client.js";

useFakeTimers();

const reset = new TypeError("fetch failed", { cause: new Error("read ECONNRESET") });
const noResponse: FakeResponse = () => Promise.reject(reset);

/** A response whose connection closes while its body is read. */
const incomplete: FakeResponse = async () =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"id":'));
      },
      pull(controller) {
        controller.error(reset);
      },
    }),
  );

describe.each<[string, FakeResponse]>([
  ["no response", noResponse],
  ["an incomplete response", incomplete],
])("a network failure: %s", (_, failing) => {
  test.each(["GET", "DELETE"])("is retried after %s", async (method) => {
    const { graph, requests, notices } = createRetryingClient([failing, success()]);
    await settle(callMethod(method, graph));
    expect(requests.map((request) => request.method)).toEqual([method, method]);
    expect(notices).toMatchObject([{ method, status: undefined, error: reset, attempt: 1, retryAfter: undefined }]);
    expect(notices[0]?.delay).toBeGreaterThanOrEqual(500);
    expect(notices[0]?.delay).toBeLessThanOrEqual(1_000);
  });

  test.each(["POST", "PATCH"])(
    "is not retried after %s, because the service may have carried it out",
    async (method) => {
      const { graph, requests } = createRetryingClient([failing]);
      const error = await settle(catchError(() => callMethod(method, graph), graph));
      expect(error).toMatchObject({ name: "GraphError", failure: "network", cause: reset, attempts: 1 });
      expect(requests).toHaveLength(1);
    },
  );

  test("is retried after the methods of retry.methods alone", async () => {
    const retry = { methods: ["POST"] as const };
    const { graph, requests } = createRetryingClient([failing, success(), failing], { retry });
    await settle(callMethod("POST", graph));
    const error = await settle(catchError(() => callMethod("GET", graph), graph));
    expect([isNetworkError(error), requests.length]).toEqual([true, 3]);
  });

  test("is not retried with retry.network: false, of the client or of a call", async () => {
    const { graph, requests } = createRetryingClient([failing], { retry: { network: false } });
    expect(await catchError(() => callMethod("GET", graph), graph)).toMatchObject({ failure: "network", attempts: 1 });
    const other = createRetryingClient([failing]);
    const options = { retry: { network: false } };
    const error = await catchError(() => other.graph.getConnectedOrganization("1", {}, options), other.graph);
    expect(error).toMatchObject({ failure: "network", attempts: 1 });
    expect([requests.length, other.requests.length]).toEqual([1, 1]);
  });

  test("that is repeated rejects after the retries with the last failure", async () => {
    const { graph, requests } = createRetryingClient([failing, failing, failing, failing]);
    const error = await settle(catchError(() => callMethod("GET", graph), graph));
    expect(error).toMatchObject({ failure: "network", cause: reset, attempts: 4 });
    expect(requests).toHaveLength(4);
  });

  test("between two pages does not end a list", async () => {
    const next = "https://graph.microsoft.com/v1.0/next";
    const first = Response.json({ value: [{ id: "a" }], "@odata.nextLink": next });
    const { graph, requests } = createRetryingClient([first, failing, Response.json({ value: [{ id: "b" }] })]);
    expect(await settle(graph.listConnectedOrganizations().toArray())).toEqual([{ id: "a" }, { id: "b" }]);
    expect(requests.slice(1).map(({ url }) => url)).toEqual([next, next]);
  });
});

test("failures of all kinds count for one limit", async () => {
  const { graph, requests } = createRetryingClient([noResponse, failure(503), incomplete, failure(504)]);
  const error = await settle(catchError(() => callMethod("GET", graph), graph));
  expect(error).toMatchObject({ status: 504, attempts: 4 });
  expect(requests).toHaveLength(4);
});

test("does not retry a request that timed out", async () => {
  const { graph, requests } = createRetryingClient([() => new Promise(() => {})], { timeout: 5_000 });
  const error = await settle(catchError(() => callMethod("GET", graph), graph));
  expect([isTimeout(error), isNetworkError(error), requests.length]).toEqual([true, false, 1]);
  expect(error).toMatchObject({ attempts: 1 });
});

test("does not retry a call whose token cannot be acquired", async () => {
  let calls = 0;
  const graph = createClient({
    accessToken: () => {
      calls++;
      throw new TypeError("fetch failed");
    },
  });
  const error = await settle(catchError(() => callMethod("GET", graph), graph));
  expect([isNetworkError(error), calls]).toEqual([false, 1]);
  expect(error).toMatchObject({ name: "GraphError", attempts: 0 });
});

describe("attempts of an error", () => {
  test("is the number of requests that were sent", async () => {
    const { graph } = createRecordingClient([failure(429), failure(503), noResponse, failure(404)]);
    const error = await settle(catchError(() => callMethod("GET", graph), graph));
    expect(error).toMatchObject({ status: 404, attempts: 4 });
  });

  test("is 0 before the first request", async () => {
    const { graph } = createRecordingClient([]);
    const options = { signal: AbortSignal.abort() };
    const error = await catchError(() => graph.createConnectedOrganization(body, options), graph);
    expect(error).toMatchObject({ failure: "aborted", attempts: 0 });
  });

  test("counts those of the call, not of the pages before", async () => {
    const next = "https://graph.microsoft.com/v1.0/next";
    const page = Response.json({ value: [organization], "@odata.nextLink": next });
    const { graph } = createRecordingClient([failure(503), page, failure(404)]);
    const error = await settle(catchError(() => graph.listConnectedOrganizations().toArray(), graph));
    expect(error).toMatchObject({ status: 404, url: next, attempts: 1 });
  });
});
