import { expect, test } from "vitest";
import { parseRetryAfter } from "../../src/client/retry-after.js";
import { recordingClient, thrownBy } from "../helpers/recording-fetch.js";

const now = Date.parse("2026-03-01T12:00:00Z");

test.each<[string | null, number | undefined]>([
  ["0", 0],
  ["5", 5],
  [" 120 ", 120],
  ["9.4618744", 9.4618744],
  ["Sun, 01 Mar 2026 12:01:30 GMT", 90],
  ["Sun, 01 Mar 2026 11:59:00 GMT", 0],
  [null, undefined],
  ["", undefined],
  ["  ", undefined],
  ["-5", undefined],
  ["+5", undefined],
  ["1e3", undefined],
  [".5", undefined],
  ["5.", undefined],
  ["5s", undefined],
  ["NaN", undefined],
  ["Infinity", undefined],
  ["soon", undefined],
  ["2026", 2026],
])("%j is %s seconds", (header, seconds) => {
  expect(parseRetryAfter(header, now)).toBe(seconds);
});

test("a failed call has the seconds", async () => {
  const answer = new Response("", { status: 429, headers: { "Retry-After": "9.4618744" } });
  const { graph } = recordingClient([answer], { retry: { limit: 0 } });
  expect(await thrownBy(() => graph.getConnectedOrganization("1"), graph)).toMatchObject({ retryAfter: 9.4618744 });
});
