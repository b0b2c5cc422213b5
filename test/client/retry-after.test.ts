import { assert, integer, nat, property, string } from "fast-check";
import { expect, test } from "vitest";
import { parseRetryAfter } from "../../src/client/transport/retry-after.js";
import { catchError, createRecordingClient } from "../helpers/recording-fetch.js";

const now = Date.parse("2026-03-01T12:00:00Z");

test.each<[string | null, number | undefined]>([
  ["0", 0],
  ["5", 5],
  [" 120 ", 120],
  ["9.4618744", 9.4618744],
  ["Sun, 01 Mar 2026 12:01:30 GMT", 90],
  ["Sun, 01 Mar 2026 11:59:00 GMT", 0],
  ["Sunday, 01-Mar-26 12:01:30 GMT", 90], // RFC 850
  ["Sun Mar  1 12:01:30 2026", 90], // asctime, which is in GMT and has no "GMT"
  ["Sun, 01 Mar 2026 12:01:30", undefined],
  ["Sun, 01 Mar 2026 12:01:30 CET", undefined],
  ["Sun, 99 Mar 2026 12:01:30 GMT", undefined],
  ["2026-03-01T12:01:30Z", undefined],
  ["1,5", undefined],
  ["5, 10", undefined],
  ["soon 5", undefined],
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
])("parses %j as %s seconds", (header, seconds) => {
  expect(parseRetryAfter(header, now)).toBe(seconds);
});

test("parses every number of seconds", async () => {
  await assert(
    property(nat(), nat({ max: 9_999_999 }), (whole, part) => {
      expect(parseRetryAfter(`${whole}`, now)).toBe(whole);
      expect(parseRetryAfter(`${whole}.${part}`, now)).toBe(Number(`${whole}.${part}`));
    }),
  );
});

test("parses every HTTP date as the seconds until then, at least 0", async () => {
  const seconds = integer({ min: 0, max: 4_000_000_000 }).map((value) => value * 1000);
  await assert(
    property(seconds, (time) => {
      expect(parseRetryAfter(new Date(time).toUTCString(), now)).toBe(Math.max(0, (time - now) / 1000));
    }),
  );
});

test("parses any header as a non-negative number or undefined", async () => {
  await assert(
    property(string(), (header) => {
      const parsed = parseRetryAfter(header, now);
      expect(parsed === undefined || (Number.isFinite(parsed) && parsed >= 0)).toBe(true);
    }),
  );
});

test("sets retryAfter of a GraphError", async () => {
  const answer = new Response("", { status: 429, headers: { "Retry-After": "9.4618744" } });
  const { graph } = createRecordingClient([answer], { retry: { limit: 0 } });
  expect(await catchError(() => graph.getConnectedOrganization("1"), graph)).toMatchObject({ retryAfter: 9.4618744 });
});
