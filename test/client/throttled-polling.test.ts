import { expect, test, vi } from "vitest";
import { createClient } from "../../src/index.js";
import { useFakeTimers } from "../helpers/fake-timers.js";
import { token } from "../helpers/recording-fetch.js";

useFakeTimers();

/** A service that throttles until a time in milliseconds, and then returns an organization. */
function createService(throttledFor: number, getRetryAfter: (request: number) => string) {
  const start = performance.now();
  const times: number[] = [];
  const fetch = async () => {
    times.push(Math.round(performance.now() - start));
    if (performance.now() - start >= throttledFor) return Response.json({ id: "1" });
    const headers = { "Retry-After": getRetryAfter(times.length) };
    return Response.json({ error: { code: "TooManyRequests", message: "Wait." } }, { status: 429, headers });
  };
  return { graph: createClient({ accessToken: token, fetch }), times };
}

test("calls that do not wait use up no retries of those that do", async () => {
  const { graph } = createService(2_900, () => "1");
  const waiting = Promise.all(Array.from({ length: 20 }, () => graph.getConnectedOrganization("1")));
  const poll = () => graph.getConnectedOrganization("1", {}, { retry: { limit: 0 } }).catch(() => undefined);
  const timer = setInterval(poll, 200);
  await vi.advanceTimersByTimeAsync(10_000);
  clearInterval(timer);
  expect(await waiting).toHaveLength(20);
});

test("a Retry-After of 0 is waited for once, and then at least a second passes between requests", async () => {
  const { graph, times } = createService(1_500, () => "0");
  const call = graph.getConnectedOrganization("1");
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await call).toMatchObject({ id: "1" });
  expect(times).toEqual([0, 0, 1_000, 2_000]);
});

test("a Retry-After above maxDelay ends the call that gets it, and the next calls wait for maxDelay", async () => {
  const { graph, times } = createService(50_000, () => "120");
  await expect(graph.getConnectedOrganization("1")).rejects.toMatchObject({ status: 429, retryAfter: 120 });
  const calls = Promise.all([graph.getConnectedOrganization("1"), graph.getConnectedOrganization("1")]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await calls).toMatchObject([{ id: "1" }, { id: "1" }]);
  expect(times).toEqual([0, 60_000, 60_000]);
});

test.each([{ limit: 0 }, { maxDelay: 1_000 }])(
  "the success of a call that does not wait, with %o, does not end the wait of the others",
  async (retry) => {
    const { graph, times } = createService(50, () => "3");
    const throttled = graph.getConnectedOrganization("1");
    await vi.advanceTimersByTimeAsync(100);
    expect(await graph.getConnectedOrganization("1", {}, { retry })).toMatchObject({ id: "1" });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await throttled).toMatchObject({ id: "1" });
    expect(times).toEqual([0, 100, 3_000]);
  },
);

test("a Retry-After above maxDelay that is repeated does not let the calls wait one after the other", async () => {
  const { graph, times } = createService(Infinity, () => "3600");
  const calls = Array.from({ length: 30 }, () => graph.getConnectedOrganization("1").catch((error: unknown) => error));
  await vi.advanceTimersByTimeAsync(1);
  const later = Array.from({ length: 30 }, () => graph.getConnectedOrganization("1").catch((error: unknown) => error));
  await vi.advanceTimersByTimeAsync(61_000);
  const throttled = expect.objectContaining({ status: 429, retryAfter: 3_600, attempts: 1 });
  expect(await Promise.all([...calls, ...later])).toEqual(Array(60).fill(throttled));
  expect(new Set(times)).toEqual(new Set([0, 60_000]));
});
