import { getEventListeners } from "node:events";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { GraphClient } from "../../src/client/create-client.js";
import { isThrottled } from "../../src/client/errors/error-guards.js";
import { GraphError } from "../../src/client/errors/graph-error.js";
import type { ClientOptions, RetryNotice } from "../../src/client/options.js";
import { type Answer, organization, recordingClient, thrownBy } from "../helpers/recording-fetch.js";
import { streamOf } from "../helpers/text-stream.js";

const body = { displayName: "Contoso ü", identitySources: [] };
const good = () => Response.json({ ...organization, value: [organization] });
const refusal = (status: number, headers: Record<string, string> = {}) =>
  Response.json({ error: { code: "Busy", message: "Come back later." } }, { status, headers });

/** A call by each method that the client sends. */
const calls: Record<string, (graph: GraphClient) => Promise<unknown>> = {
  GET: (graph) => graph.getConnectedOrganization("1"),
  POST: (graph) => graph.createConnectedOrganization(body),
  PATCH: (graph) => graph.updateConnectedOrganization("1", { displayName: "b" }),
  DELETE: (graph) => graph.deleteConnectedOrganization("1"),
};
const call = (method: string, graph: GraphClient) => calls[method]?.(graph) ?? Promise.reject(new Error(method));

/** A client under a clock that the test moves; what it is told of retries is kept. */
function patientClient(answers: Answer[], options: Partial<ClientOptions> = {}) {
  const notices: RetryNotice[] = [];
  const client = recordingClient(answers, { onRetry: (notice) => notices.push(notice), ...options });
  return { ...client, notices, delays: () => notices.map(({ delay }) => delay) };
}

beforeAll(async () => {
  await import("../../src/client/http/http.js"); // Loading it takes no time of the clock that the tests move.
});
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0); // No timer is left behind, however the call ended.
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Lets all waiting pass. What the call comes to is caught at once, so that nobody calls it unhandled. */
async function settled<T>(promise: Promise<T>): Promise<T> {
  const outcome = promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  await vi.runAllTimersAsync();
  const result = await outcome;
  if ("error" in result) throw result.error;
  return result.value;
}

describe("which answers are tried again", () => {
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
  ])("%i after %s: %s", async (status, method, again) => {
    const { graph, requests } = patientClient([refusal(status), good()]);
    const outcome = await settled(
      call(method, graph).then(
        () => "success",
        (error) => error.status,
      ),
    );
    expect([outcome, requests.length]).toEqual(again ? ["success", 2] : [status, 1]);
  });

  test("retry.methods names others", async () => {
    const retry = { methods: ["POST"] as const };
    const { graph, requests } = patientClient([refusal(503), good()], { retry });
    await settled(call("POST", graph));
    expect(requests).toHaveLength(2);
    const other = patientClient([refusal(503)], { retry });
    expect(await settled(thrownBy(() => call("GET", other.graph), other.graph))).toMatchObject({ status: 503 });
  });

  test("a network failure is not tried again: the request may have been carried out", async () => {
    const { graph, requests } = patientClient([() => Promise.reject(new TypeError("fetch failed"))]);
    expect(await thrownBy(() => call("GET", graph), graph)).toBeInstanceOf(GraphError);
    expect(requests).toHaveLength(1);
  });

  test.each(["GET", "HEAD", "PUT", "DELETE", "OPTIONS"])(
    "a 504 after %s through http is tried again",
    async (method) => {
      const { graph, requests } = patientClient([refusal(504), good()]);
      const path = "/identityGovernance/entitlementManagement/connectedOrganizations" as never;
      await settled(graph.http.request(method.toLowerCase() as never, path));
      expect(requests.map((request) => request.method)).toEqual([method, method]);
    },
  );
});

describe("what is sent again", () => {
  test("is the same, byte for byte, with the same identifier", async () => {
    const { graph, requests } = patientClient([refusal(429), refusal(429), good()]);
    await settled(graph.createConnectedOrganization(body, { headers: { Prefer: "a" } }));
    const [first, ...others] = requests.map(({ method, url, headers, body }) => ({
      ...{ method, url, body },
      headers: Object.fromEntries(headers),
    }));
    expect(first?.body).toBe(JSON.stringify(body));
    expect(others).toEqual([first, first]);
  });

  test("is the same through http, whatever the body is", async () => {
    const { graph, requests } = patientClient([refusal(429), good()]);
    const path = "/identityGovernance/entitlementManagement/connectedOrganizations";
    const text = '{"displayName":"ü"}';
    await settled(graph.http.POST(path, { body, bodySerializer: () => streamOf(text), duplex: "half" } as never));
    expect(requests.map((request) => request.body)).toEqual(['{"displayName":"ü"}', '{"displayName":"ü"}']);
  });

  test("has a new token", async () => {
    let asked = 0;
    const { graph, requests } = patientClient([refusal(429), good()], { accessToken: () => `token-${++asked}` });
    await settled(call("GET", graph));
    expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer token-1", "Bearer token-2"]);
  });

  test("is a page of a list as well", async () => {
    const next = "https://graph.microsoft.com/beta/next";
    const first = Response.json({ value: [{ id: "a" }], "@odata.nextLink": next });
    const { graph, requests } = patientClient([first, refusal(429), Response.json({ value: [{ id: "b" }] })]);
    const ids: string[] = [];
    await settled(
      (async () => {
        for await (const { id } of graph.listConnectedOrganizations()) ids.push(id);
      })(),
    );
    expect(ids).toEqual(["a", "b"]);
    expect(requests.slice(1).map(({ url }) => url)).toEqual([next, next]);
  });
});

describe("how often", () => {
  test.each([
    [undefined, 4],
    [{}, 4],
    [{ limit: 1 }, 2],
    [{ limit: 5 }, 6],
    [{ limit: 0 }, 1],
    [{ limit: Number.NaN }, 1],
    [{ limit: -1 }, 1],
  ])("with retry %j there are %i requests, and then the last answer is the error", async (retry, count) => {
    const { graph, requests, notices } = patientClient(
      Array.from({ length: count }, () => refusal(429)),
      { ...(retry && { retry }) },
    );
    const error = await settled(thrownBy(() => call("GET", graph), graph));
    expect(error).toMatchObject({ status: 429, code: "Busy", message: "Come back later." });
    expect(requests).toHaveLength(count);
    expect(notices).toHaveLength(count - 1);
  });

  test("a call can say otherwise, and keeps the rest of what the client says", async () => {
    const answers = [refusal(503), refusal(503), good()];
    const { graph, requests } = patientClient(answers, { retry: { limit: 0, methods: ["POST"] } });
    await settled(graph.createConnectedOrganization(body, { retry: { limit: 2 } }));
    expect(requests).toHaveLength(3);
  });
});

describe("how long it waits", () => {
  test("as many seconds as the service asks for, fractions too", async () => {
    const { graph, delays } = patientClient([refusal(429, { "Retry-After": "2.128" }), good()]);
    await settled(call("POST", graph));
    expect(delays()).toEqual([2128]);
  });

  test("until the date that the service names", async () => {
    vi.setSystemTime("2026-03-01T12:00:00Z");
    const date = "Sun, 01 Mar 2026 12:00:30 GMT";
    const { graph, delays } = patientClient([refusal(503, { "Retry-After": date }), good()]);
    await settled(call("GET", graph));
    expect(delays()).toEqual([30_000]);
  });

  test("not at all where that has passed", async () => {
    const date = "Sun, 01 Mar 2020 12:00:30 GMT";
    const { graph, delays } = patientClient([refusal(503, { "Retry-After": date }), good()]);
    await settled(call("GET", graph));
    expect(delays()).toEqual([0]);
  });

  test.each([
    [0, [0, 0, 0, 0, 0]],
    [0.5, [500, 1000, 2000, 4000, 5000]],
    [0.999, [999, 1998, 3996, 7992, 9990]],
  ])("else a part, here %d, of a time that doubles up to retry.maxDelay", async (random, expected) => {
    vi.spyOn(Math, "random").mockReturnValue(random);
    const answers = [...Array.from({ length: 5 }, () => refusal(429)), good()];
    const { graph, delays } = patientClient(answers, { retry: { limit: 5, maxDelay: 10_000 } });
    await settled(call("GET", graph));
    expect(delays()).toEqual(expected);
  });

  test("and not before that time is over", async () => {
    const { graph, requests } = patientClient([refusal(429, { "Retry-After": "10" }), good()]);
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
  ])("gives up at once where the service asks for %s s and retry is %j, and says so", async (seconds, retry) => {
    const { graph, requests, notices } = patientClient([refusal(429, { "Retry-After": seconds })], {
      ...(retry && { retry }),
    });
    const error = await thrownBy(() => call("GET", graph), graph);
    expect(error).toMatchObject({
      status: 429,
      code: "Busy",
      message: `Come back later. It asks to wait ${seconds} s, more than retry.maxDelay.`,
      retryAfter: Number(seconds),
    });
    expect([requests.length, notices.length]).toEqual([1, 0]);
  });
});

test("onRetry tells what came, which attempt is next and when", async () => {
  const { graph, notices } = patientClient([
    refusal(429, { "Retry-After": "1" }),
    refusal(429, { "Retry-After": "2" }),
    good(),
  ]);
  await settled(graph.getConnectedOrganization("1", {}, { headers: { "client-request-id": "mine" } }));
  const url = "https://graph.microsoft.com/beta/identityGovernance/entitlementManagement/connectedOrganizations/1";
  const facts = { operationId: "getConnectedOrganization", method: "GET", url, clientRequestId: "mine", status: 429 };
  expect(notices).toEqual([
    { ...facts, attempt: 1, delay: 1000, retryAfter: 1 },
    { ...facts, attempt: 2, delay: 2000, retryAfter: 2 },
  ]);
});

describe("an abort during the wait", () => {
  test("ends it at once, with the reason as cause, and leaves nothing behind", async () => {
    const { graph, requests } = patientClient([refusal(429, { "Retry-After": "30" })]);
    const controller = new AbortController();
    const pending = thrownBy(() => graph.getConnectedOrganization("1", {}, { signal: controller.signal }), graph);
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

  test("in onRetry ends it too", async () => {
    const controller = new AbortController();
    const { graph } = patientClient([refusal(429)], { onRetry: () => controller.abort() });
    const error = await thrownBy(() => graph.deleteConnectedOrganization("1", { signal: controller.signal }), graph);
    expect(error).toMatchObject({ message: "The call was aborted." });
  });
});

test("the time limit is for each attempt, and does not run while it waits", async () => {
  const { graph, requests } = patientClient(
    [refusal(429, { "Retry-After": "20" }), refusal(429, { "Retry-After": "20" }), good()],
    { timeout: 5_000 },
  );
  await settled(call("GET", graph));
  expect(requests).toHaveLength(3);
});

test("an asynchronous onRetry is awaited, and may end the call", async () => {
  const order: string[] = [];
  const onRetry = async () => {
    await Promise.resolve();
    order.push("told");
  };
  const { graph } = patientClient([refusal(429), () => Promise.resolve(good()).finally(() => order.push("sent"))], {
    onRetry,
  });
  await settled(call("GET", graph));
  expect(order).toEqual(["told", "sent"]);
  const rejecting = patientClient([refusal(429)], { onRetry: async () => Promise.reject(new Error("no")) });
  expect(await thrownBy(() => call("GET", rejecting.graph), rejecting.graph)).toMatchObject({
    message: "onRetry failed.",
  });
});

test("what onRetry throws ends the call", async () => {
  const bug = new Error("no such logger");
  const { graph } = patientClient([refusal(429)], {
    onRetry: () => {
      throw bug;
    },
  });
  expect(await thrownBy(() => call("GET", graph), graph)).toMatchObject({
    message: "onRetry failed.",
    cause: { option: "onRetry", cause: bug },
  });
});
