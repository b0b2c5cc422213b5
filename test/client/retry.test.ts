import { getEventListeners } from "node:events";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { GraphClient } from "../../src/client/create-client.js";
import { isThrottled } from "../../src/client/errors/error-guards.js";
import { GraphError } from "../../src/client/errors/graph-error.js";
import type { ClientOptions, RetryNotice } from "../../src/client/options.js";
import { catchError, createRecordingClient, type FakeResponse, organization } from "../helpers/recording-fetch.js";
import { createTextStream } from "../helpers/text-stream.js";

const body = { displayName: "Contoso ü", identitySources: [] };
const success = () => Response.json({ ...organization, value: [organization] });
const failure = (status: number, headers: Record<string, string> = {}) =>
  Response.json({ error: { code: "Busy", message: "Come back later." } }, { status, headers });

/** A call by each method that the client sends. */
const calls: Record<string, (graph: GraphClient) => Promise<unknown>> = {
  GET: (graph) => graph.getConnectedOrganization("1"),
  POST: (graph) => graph.createConnectedOrganization(body),
  PATCH: (graph) => graph.updateConnectedOrganization("1", { displayName: "b" }),
  DELETE: (graph) => graph.deleteConnectedOrganization("1"),
};
const call = (method: string, graph: GraphClient) => calls[method]?.(graph) ?? Promise.reject(new Error(method));

/** A client that records its retry notices. */
function retryingClient(answers: FakeResponse[], options: Partial<ClientOptions> = {}) {
  const notices: RetryNotice[] = [];
  const client = createRecordingClient(answers, { onRetry: (notice) => notices.push(notice), ...options });
  return { ...client, notices, delays: () => notices.map(({ delay }) => delay) };
}

beforeAll(async () => {
  await import("../../src/client/http/http.js"); // Loaded before the timers are replaced.
});
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0); // Every timer is cleared, however the call ended.
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Runs all timers and returns the result. A rejection is caught at once, so that it is never unhandled. */
async function settle<T>(promise: Promise<T>): Promise<T> {
  const outcome = promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  await vi.runAllTimersAsync();
  const result = await outcome;
  if ("error" in result) throw result.error;
  return result.value;
}

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
    const { graph, requests } = retryingClient([failure(status), success()]);
    const outcome = await settle(
      call(method, graph).then(
        () => "success",
        (error) => error.status,
      ),
    );
    expect([outcome, requests.length]).toEqual(isRetried ? ["success", 2] : [status, 1]);
  });

  test("retry.methods replaces the methods", async () => {
    const retry = { methods: ["POST"] as const };
    const { graph, requests } = retryingClient([failure(503), success()], { retry });
    await settle(call("POST", graph));
    expect(requests).toHaveLength(2);
    const other = retryingClient([failure(503)], { retry });
    expect(await settle(catchError(() => call("GET", other.graph), other.graph))).toMatchObject({ status: 503 });
  });

  test("a network failure is not retried, because the service may have carried out the request", async () => {
    const { graph, requests } = retryingClient([() => Promise.reject(new TypeError("fetch failed"))]);
    expect(await catchError(() => call("GET", graph), graph)).toBeInstanceOf(GraphError);
    expect(requests).toHaveLength(1);
  });

  test.each(["GET", "HEAD", "PUT", "DELETE", "OPTIONS"])(
    "a 504 after %s with graph.http is retried",
    async (method) => {
      const { graph, requests } = retryingClient([failure(504), success()]);
      const path = "/identityGovernance/entitlementManagement/connectedOrganizations" as never;
      await settle(graph.http.request(method.toLowerCase() as never, path));
      expect(requests.map((request) => request.method)).toEqual([method, method]);
    },
  );
});

describe("a retried request", () => {
  test("is the same byte for byte, with the same client-request-id", async () => {
    const { graph, requests } = retryingClient([failure(429), failure(429), success()]);
    await settle(graph.createConnectedOrganization(body, { headers: { Prefer: "a" } }));
    const [first, ...others] = requests.map(({ method, url, headers, body }) => ({
      ...{ method, url, body },
      headers: Object.fromEntries(headers),
    }));
    expect(first?.body).toBe(JSON.stringify(body));
    expect(others).toEqual([first, first]);
  });

  test("is the same with graph.http, even if the body is a stream", async () => {
    const { graph, requests } = retryingClient([failure(429), success()]);
    const path = "/identityGovernance/entitlementManagement/connectedOrganizations";
    const text = '{"displayName":"ü"}';
    await settle(
      graph.http.POST(path, { body, bodySerializer: () => createTextStream(text), duplex: "half" } as never),
    );
    expect(requests.map((request) => request.body)).toEqual(['{"displayName":"ü"}', '{"displayName":"ü"}']);
  });

  test("has a new token", async () => {
    let calls = 0;
    const { graph, requests } = retryingClient([failure(429), success()], { accessToken: () => `token-${++calls}` });
    await settle(call("GET", graph));
    expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer token-1", "Bearer token-2"]);
  });

  test("can be a page of a list", async () => {
    const next = "https://graph.microsoft.com/v1.0/next";
    const first = Response.json({ value: [{ id: "a" }], "@odata.nextLink": next });
    const { graph, requests } = retryingClient([first, failure(429), Response.json({ value: [{ id: "b" }] })]);
    const ids: string[] = [];
    await settle(
      (async () => {
        for await (const { id } of graph.listConnectedOrganizations()) ids.push(id);
      })(),
    );
    expect(ids).toEqual(["a", "b"]);
    expect(requests.slice(1).map(({ url }) => url)).toEqual([next, next]);
  });
});

describe("the number of retries", () => {
  test.each([
    [undefined, 4],
    [{}, 4],
    [{ limit: 1 }, 2],
    [{ limit: 5 }, 6],
    [{ limit: 0 }, 1],
    [{ limit: Number.NaN }, 1],
    [{ limit: -1 }, 1],
  ])("with retry %j sends %i requests and rejects with the last response", async (retry, count) => {
    const { graph, requests, notices } = retryingClient(
      Array.from({ length: count }, () => failure(429)),
      { ...(retry && { retry }) },
    );
    const error = await settle(catchError(() => call("GET", graph), graph));
    expect(error).toMatchObject({ status: 429, code: "Busy", message: "Come back later." });
    expect(requests).toHaveLength(count);
    expect(notices).toHaveLength(count - 1);
  });

  test("retry options of a call replace single options of the client", async () => {
    const answers = [failure(503), failure(503), success()];
    const { graph, requests } = retryingClient(answers, { retry: { limit: 0, methods: ["POST"] } });
    await settle(graph.createConnectedOrganization(body, { retry: { limit: 2 } }));
    expect(requests).toHaveLength(3);
  });
});

describe("the delay", () => {
  test("is Retry-After in seconds, also with a fraction", async () => {
    const { graph, delays } = retryingClient([failure(429, { "Retry-After": "2.128" }), success()]);
    await settle(call("POST", graph));
    expect(delays()).toEqual([2128]);
  });

  test("lasts until the date in Retry-After", async () => {
    vi.setSystemTime("2026-03-01T12:00:00Z");
    const date = "Sun, 01 Mar 2026 12:00:30 GMT";
    const { graph, delays } = retryingClient([failure(503, { "Retry-After": date }), success()]);
    await settle(call("GET", graph));
    expect(delays()).toEqual([30_000]);
  });

  test("is 0 if that date is in the past", async () => {
    const date = "Sun, 01 Mar 2020 12:00:30 GMT";
    const { graph, delays } = retryingClient([failure(503, { "Retry-After": date }), success()]);
    await settle(call("GET", graph));
    expect(delays()).toEqual([0]);
  });

  test.each([
    [0, [0, 0, 0, 0, 0]],
    [0.5, [500, 1000, 2000, 4000, 5000]],
    [0.999, [999, 1998, 3996, 7992, 9990]],
  ])(
    "without Retry-After is random (here %d) up to a bound that doubles to retry.maxDelay",
    async (random, expected) => {
      vi.spyOn(Math, "random").mockReturnValue(random);
      const answers = [...Array.from({ length: 5 }, () => failure(429)), success()];
      const { graph, delays } = retryingClient(answers, { retry: { limit: 5, maxDelay: 10_000 } });
      await settle(call("GET", graph));
      expect(delays()).toEqual(expected);
    },
  );

  test("ends before the request is sent again", async () => {
    const { graph, requests } = retryingClient([failure(429, { "Retry-After": "10" }), success()]);
    const pending = call("GET", graph);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(requests).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(requests).toHaveLength(2);
    await pending;
  });

  test.each([
    ["120", undefined],
    ["60.001", undefined],
    ["2.5", { maxDelay: 2_000 }],
    ["0.1", { maxDelay: 0 }],
  ])("is not waited for if Retry-After is %s s and retry is %j", async (seconds, retry) => {
    const { graph, requests, notices } = retryingClient([failure(429, { "Retry-After": seconds })], {
      ...(retry && { retry }),
    });
    const error = await catchError(() => call("GET", graph), graph);
    expect(error).toMatchObject({
      status: 429,
      code: "Busy",
      message: `Come back later. Retry-After is ${seconds} s, more than retry.maxDelay.`,
      retryAfter: Number(seconds),
    });
    expect([requests.length, notices.length]).toEqual([1, 0]);
  });
});

test("onRetry receives the call, the status, the number of the retry and the delay", async () => {
  const { graph, notices } = retryingClient([
    failure(429, { "Retry-After": "1" }),
    failure(429, { "Retry-After": "2" }),
    success(),
  ]);
  await settle(graph.getConnectedOrganization("1", {}, { headers: { "client-request-id": "mine" } }));
  const url = "https://graph.microsoft.com/v1.0/identityGovernance/entitlementManagement/connectedOrganizations/1";
  const facts = { operationId: "getConnectedOrganization", method: "GET", url, clientRequestId: "mine", status: 429 };
  expect(notices).toEqual([
    { ...facts, attempt: 1, delay: 1000, retryAfter: 1 },
    { ...facts, attempt: 2, delay: 2000, retryAfter: 2 },
  ]);
});

describe("an abort during the delay", () => {
  test("ends the call at once, with the reason as cause, and removes its listener", async () => {
    const { graph, requests } = retryingClient([failure(429, { "Retry-After": "30" })]);
    const controller = new AbortController();
    const pending = catchError(() => graph.getConnectedOrganization("1", {}, { signal: controller.signal }), graph);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(1);
    const reason = new Error("closed");
    controller.abort(reason);
    const error = await pending;
    expect(error).toMatchObject({
      name: "GraphError",
      message: "The call was aborted.",
      status: undefined,
      cause: reason,
    });
    expect(isThrottled(error)).toBe(false);
    expect(requests).toHaveLength(1);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });

  test("in onRetry ends the call", async () => {
    const controller = new AbortController();
    const { graph } = retryingClient([failure(429)], { onRetry: () => controller.abort() });
    const error = await catchError(() => graph.deleteConnectedOrganization("1", { signal: controller.signal }), graph);
    expect(error).toMatchObject({ message: "The call was aborted." });
  });
});

test("the time limit applies to each attempt and not to the delay", async () => {
  const { graph, requests } = retryingClient(
    [failure(429, { "Retry-After": "20" }), failure(429, { "Retry-After": "20" }), success()],
    { timeout: 5_000 },
  );
  await settle(call("GET", graph));
  expect(requests).toHaveLength(3);
});

test("an asynchronous onRetry is awaited, and ends the call if it rejects", async () => {
  const order: string[] = [];
  const onRetry = async () => {
    await Promise.resolve();
    order.push("notified");
  };
  const { graph } = retryingClient([failure(429), () => Promise.resolve(success()).finally(() => order.push("sent"))], {
    onRetry,
  });
  await settle(call("GET", graph));
  expect(order).toEqual(["notified", "sent"]);
  const rejecting = retryingClient([failure(429)], { onRetry: async () => Promise.reject(new Error("no")) });
  expect(await catchError(() => call("GET", rejecting.graph), rejecting.graph)).toMatchObject({
    message: "The onRetry function failed.",
  });
});

test("an error that onRetry throws ends the call", async () => {
  const bug = new Error("no such logger");
  const { graph } = retryingClient([failure(429)], {
    onRetry: () => {
      throw bug;
    },
  });
  expect(await catchError(() => call("GET", graph), graph)).toMatchObject({
    message: "The onRetry function failed.",
    cause: { option: "onRetry", cause: bug },
  });
});
