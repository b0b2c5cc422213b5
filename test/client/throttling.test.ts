import { describe, expect, test, vi } from "vitest";
import { type ClientOptions, createClient, type GraphClient } from "../../src/index.js";
import { useFakeTimers } from "../helpers/fake-timers.js";
import { createLimitedService, type LimitedService, runConcurrently } from "../helpers/limited-service.js";
import { catchError, createRecordingClient } from "../helpers/recording-fetch.js";
import { callMethod, failure, settle, success } from "../helpers/retrying-client.js";

useFakeTimers();

/** Creates organizations, at most `concurrency` at a time. Resolves to the seconds of the clock that it took. */
async function createMany(service: LimitedService, count: number, concurrency = count): Promise<number> {
  vi.setSystemTime("2026-03-01T12:00:00Z"); // The windows of the service begin with the second.
  const graph = createClient({ accessToken: "token", fetch: service.fetch });
  const start = Date.now();
  const jobs = Array.from({ length: count }, (_, index) => async () => {
    await graph.createConnectedOrganization({ displayName: `${index}`, identitySources: [] });
  });
  let end = Number.NaN;
  await settle(
    runConcurrently(jobs, concurrency).then(() => {
      end = Date.now();
    }),
  );
  expect(new Set(service.carriedOut).size).toBe(count);
  expect(service.carriedOut).toHaveLength(count);
  return (end - start) / 1000;
}

describe("a service that lets 10 requests a second through", () => {
  const limits = [true, false].map((hasRetryAfter) => ({ limit: 10, hasRetryAfter }));

  test.each(limits)("carries out each of 100 calls at once: %o", async (limit) => {
    const service = createLimitedService(limit);
    const seconds = await createMany(service, 100);
    if (!limit.hasRetryAfter) return; // The client can only guess how long to wait.
    expect(service.requests).toBeLessThanOrEqual(220);
    expect(seconds).toBeLessThanOrEqual(13);
  });

  test.each(limits)("carries out each of 1,000 calls, 50 at a time: %o", async (limit) => {
    const service = createLimitedService(limit);
    const seconds = await createMany(service, 1_000, 50);
    if (!limit.hasRetryAfter) return;
    expect(service.requests).toBeLessThanOrEqual(1_300);
    expect(seconds).toBeLessThanOrEqual(130);
  });

  test.each(limits)("and then 3 carries out each of 200 calls: %o", async (limit) => {
    const service = createLimitedService(limit);
    const { fetch } = service;
    service.fetch = (url, init) => {
      if (service.carriedOut.length >= 100) service.limit = 3;
      return fetch(url, init);
    };
    await createMany(service, 200, 50);
  });
});

test("while one call waits for Retry-After, the client sends no request of another call", async () => {
  const { graph, requests } = createRecordingClient([
    failure(429, { "Retry-After": "10" }),
    ...Array.from({ length: 4 }, success),
  ]);
  const first = graph.getConnectedOrganization("1");
  await vi.advanceTimersByTimeAsync(1_000);
  const others = ["GET", "POST", "DELETE"].map((method) => callMethod(method, graph));
  await vi.advanceTimersByTimeAsync(8_999);
  expect(requests).toHaveLength(1);
  await settle(Promise.all([first, ...others]));
  expect(requests.map(({ method }) => method)).toEqual(["GET", "GET", "GET", "POST", "DELETE"]);
});

test("after the wait, calls come back gradually, and not all at once", async () => {
  let inFlight = 0;
  const concurrent: number[] = [];
  const respond = async () => {
    concurrent.push(++inFlight);
    await new Promise((resolve) => setTimeout(resolve, 100));
    inFlight--;
    return success();
  };
  const { graph } = createRecordingClient([
    failure(429, { "Retry-After": "10" }),
    ...Array.from({ length: 30 }, () => respond),
  ]);
  const first = graph.getConnectedOrganization("1");
  await vi.advanceTimersByTimeAsync(1);
  const others = Array.from({ length: 29 }, () => graph.getConnectedOrganization("1"));
  await vi.advanceTimersByTimeAsync(9_999);
  expect(concurrent).toEqual([1]);
  await vi.advanceTimersByTimeAsync(100);
  expect(concurrent.length).toBeLessThan(5);
  await settle(Promise.all([first, ...others]));
  expect(concurrent).toHaveLength(30);
});

test("a call that only waited its turn has not used up its retries", async () => {
  const service = createLimitedService({ limit: 2, hasRetryAfter: true });
  const seconds = await createMany(service, 40);
  expect(seconds).toBeGreaterThan(10); // Each of the last calls waited longer than its three retries.
});

test.each([
  [3, 6],
  [10, 20],
  [20, 40],
])("%i calls at once lose none if the service rejects the first %i requests", async (calls, rejections) => {
  const responses = Array.from({ length: rejections }, () => failure(429, { "Retry-After": "1" }));
  const { graph } = createRecordingClient([...responses, ...Array.from({ length: calls }, success)]);
  const creates = Array.from({ length: calls }, () => callMethod("POST", graph));
  expect(await settle(Promise.all(creates))).toHaveLength(calls);
});

test("calls of one client do not wait for those of another", async () => {
  const throttled = createRecordingClient([failure(429, { "Retry-After": "30" }), success()]);
  const other = createRecordingClient([success()]);
  const waiting = throttled.graph.getConnectedOrganization("1");
  await vi.advanceTimersByTimeAsync(1);
  await other.graph.getConnectedOrganization("1");
  expect([throttled.requests.length, other.requests.length]).toEqual([1, 1]);
  await settle(waiting);
});

describe("a service that throttles every request", () => {
  const always = (count: number) => Array.from({ length: count }, () => failure(429, { "Retry-After": "1" }));
  const call = (graph: GraphClient) => catchError(() => graph.getConnectedOrganization("1"), graph);
  const expected = { name: "GraphError", status: 429, retryAfter: 1 };

  test.each<[ClientOptions["retry"], number]>([
    [undefined, 4],
    [{ limit: 1 }, 2],
    [{ limit: 0 }, 1],
  ])("fails a call after retry %j with %i requests", async (retry, count) => {
    const { graph, requests } = createRecordingClient(always(100), { retry });
    expect(await settle(call(graph))).toMatchObject({ ...expected, attempts: count });
    expect(requests).toHaveLength(count);
  });

  test("fails every call that waits, and does not send each of them four times", async () => {
    const { graph, requests } = createRecordingClient(always(400));
    const errors = await settle(Promise.all(Array.from({ length: 50 }, () => call(graph))));
    expect(errors).toEqual(Array(50).fill(expect.objectContaining(expected)));
    expect(requests.length).toBeLessThan(100);
  });

  test("fails a call whose maxDelay is shorter than the pause of the client at once, without a request", async () => {
    const { graph, requests } = createRecordingClient([
      failure(429, { "Retry-After": "30" }),
      failure(429, { "Retry-After": "30" }),
      success(),
    ]);
    const waiting = graph.getConnectedOrganization("1");
    await vi.advanceTimersByTimeAsync(1);
    const hasty = catchError(() => graph.getConnectedOrganization("2", {}, { retry: { maxDelay: 1_000 } }), graph);
    await vi.advanceTimersByTimeAsync(1);
    expect(await hasty).toMatchObject({ status: 429, retryAfter: 30 });
    expect(requests.length).toBeLessThanOrEqual(2);
    await settle(waiting);
  });
});

describe("a call that waits, when the pause becomes longer than its maxDelay", () => {
  const hasty = { retry: { maxDelay: 5_000 } };

  test("ends with its throttling error if the service throttled it", async () => {
    const tooMany = failure(429, { "Retry-After": "2" });
    const { graph, requests } = createRecordingClient([tooMany, failure(429, { "Retry-After": "30" }), success()]);
    const waiting = catchError(() => graph.getConnectedOrganization("1", {}, hasty), graph);
    const other = graph.getConnectedOrganization("2");
    await vi.advanceTimersByTimeAsync(1);
    expect(await waiting).toMatchObject({ status: 429, retryAfter: 2, attempts: 1 });
    expect(requests).toHaveLength(2);
    await settle(other);
  });

  test("is sent at once if it was not sent yet", async () => {
    let respond: (response: Response) => void = () => {};
    const slow = new Promise<Response>((resolve) => {
      respond = resolve;
    });
    const { graph, requests } = createRecordingClient([
      failure(429, { "Retry-After": "2" }),
      () => slow,
      failure(429, { "Retry-After": "29" }),
      success(),
      success(),
    ]);
    const others = [graph.getConnectedOrganization("1"), graph.getConnectedOrganization("2")];
    await vi.advanceTimersByTimeAsync(1);
    const waiting = catchError(() => graph.getConnectedOrganization("3", {}, hasty), graph);
    await vi.advanceTimersByTimeAsync(1);
    expect(requests).toHaveLength(2);
    respond(failure(429, { "Retry-After": "30" }));
    await vi.advanceTimersByTimeAsync(1);
    expect(await waiting).toMatchObject({ status: 429, retryAfter: 29, attempts: 1 });
    await settle(Promise.all(others));
  });
});

test("an abort ends a call that waits for its turn, and the others go on", async () => {
  const { graph, requests } = createRecordingClient([failure(429, { "Retry-After": "10" }), success(), success()]);
  const controller = new AbortController();
  const first = graph.getConnectedOrganization("1");
  await vi.advanceTimersByTimeAsync(1);
  const aborted = catchError(() => graph.getConnectedOrganization("2", {}, { signal: controller.signal }), graph);
  const third = graph.getConnectedOrganization("3");
  await vi.advanceTimersByTimeAsync(1);
  controller.abort();
  expect(await aborted).toMatchObject({ failure: "aborted", attempts: 0 });
  await settle(Promise.all([first, third]));
  expect(requests.map(({ url }) => url.at(-1))).toEqual(["1", "1", "3"]);
});

test("the first request after a throttled one that fails does not stop the others", async () => {
  const networkFailure = () => Promise.reject(new TypeError("fetch failed"));
  const { graph } = createRecordingClient([
    failure(429, { "Retry-After": "1" }),
    networkFailure,
    ...Array.from({ length: 3 }, success),
  ]);
  const first = callMethod("POST", graph);
  await vi.advanceTimersByTimeAsync(1);
  const others = [callMethod("GET", graph), callMethod("GET", graph)];
  const failed = catchError(() => first, graph);
  await settle(Promise.all(others));
  expect(await failed).toMatchObject({ failure: "network", attempts: 2 });
});

test("a request that never ends does not hold back the calls that wait with it", async () => {
  const tooMany = () => failure(429, { "Retry-After": "1" });
  const never = () => new Promise<Response>(() => {});
  const { graph, requests } = createRecordingClient(
    [tooMany(), tooMany(), never, ...Array.from({ length: 4 }, success)],
    {
      timeout: 1e9,
    },
  );
  const hanging = new AbortController();
  const first = catchError(() => graph.getConnectedOrganization("1", {}, { signal: hanging.signal }), graph);
  const calls = [callMethod("GET", graph)];
  await vi.advanceTimersByTimeAsync(1);
  calls.push(callMethod("GET", graph), callMethod("POST", graph));
  await vi.advanceTimersByTimeAsync(4_000);
  expect(requests).toHaveLength(6);
  await Promise.all(calls);
  hanging.abort();
  expect(await first).toMatchObject({ failure: "aborted" });
  expect(await callMethod("GET", graph)).toMatchObject({ id: expect.any(String) });
});
