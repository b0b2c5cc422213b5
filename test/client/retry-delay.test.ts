import { describe, expect, test, vi } from "vitest";
import { useFakeTimers } from "../helpers/fake-timers.js";
import { catchError } from "../helpers/recording-fetch.js";
import { callMethod, createRetryingClient, failure, settle, success } from "../helpers/retrying-client.js";

useFakeTimers();

describe("the delay", () => {
  test("is Retry-After in seconds, also with a fraction", async () => {
    const { graph, getDelays } = createRetryingClient([failure(429, { "Retry-After": "2.128" }), success()]);
    await settle(callMethod("POST", graph));
    expect(getDelays()).toEqual([2128]);
  });

  test("lasts until the date in Retry-After", async () => {
    vi.setSystemTime("2026-03-01T12:00:00Z");
    const date = "Sun, 01 Mar 2026 12:00:30 GMT";
    const { graph, getDelays } = createRetryingClient([failure(503, { "Retry-After": date }), success()]);
    await settle(callMethod("GET", graph));
    expect(getDelays()).toEqual([30_000]);
  });

  test("counts from the Date of the response, because the clock of the machine can be wrong", async () => {
    vi.setSystemTime("2020-01-01T00:00:00Z");
    const headers = { "Retry-After": "Sun, 01 Mar 2026 12:00:30 GMT", Date: "Sun, 01 Mar 2026 12:00:00 GMT" };
    const { graph, getDelays } = createRetryingClient([failure(503, headers), success()]);
    await settle(callMethod("GET", graph));
    expect(getDelays()).toEqual([30_000]);
  });

  const past = "Sun, 01 Mar 2020 12:00:30 GMT";
  test.each([
    [0, undefined, [500, 1000, 2000, 4000, 5000]],
    [0.5, undefined, [750, 1500, 3000, 6000, 7500]],
    [0.5, past, [750, 1500, 3000, 6000, 7500]],
    [0.998, undefined, [999, 1998, 3996, 7992, 9990]],
  ])(
    "without Retry-After or with a past date is random (here %d, %s) between half of a bound and the bound, which doubles to retry.maxDelay",
    async (random, date, expected) => {
      vi.spyOn(Math, "random").mockReturnValue(random);
      const headers: Record<string, string> = date === undefined ? {} : { "Retry-After": date };
      for (const status of [429, 503]) {
        const responses = [...Array.from({ length: 5 }, () => failure(status, headers)), success()];
        const { graph, getDelays } = createRetryingClient(responses, { retry: { limit: 5, maxDelay: 10_000 } });
        await settle(callMethod("GET", graph));
        expect(getDelays().map(Math.round)).toEqual(expected);
      }
    },
  );

  test.each([429, 503])("of %i ends before the request is sent again", async (status) => {
    const { graph, requests } = createRetryingClient([failure(status, { "Retry-After": "10" }), success()]);
    const pending = callMethod("GET", graph);
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
    for (const status of [429, 503]) {
      const { graph, requests, notices } = createRetryingClient([failure(status, { "Retry-After": seconds })], {
        retry,
      });
      const error = await catchError(() => callMethod("GET", graph), graph);
      expect(error).toMatchObject({
        status,
        code: "Busy",
        message: "Come back later. Retry-After exceeds retry.maxDelay.",
        retryAfter: Number(seconds),
      });
      expect([requests.length, notices.length]).toEqual([1, 0]);
    }
  });
});

test("the time limit applies to each attempt and not to the delay", async () => {
  const { graph, requests } = createRetryingClient(
    [failure(429, { "Retry-After": "20" }), failure(429, { "Retry-After": "20" }), success()],
    { timeout: 5_000 },
  );
  await settle(callMethod("GET", graph));
  expect(requests).toHaveLength(3);
});
