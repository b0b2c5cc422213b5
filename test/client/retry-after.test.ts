import { assert, integer, nat, property, string } from "fast-check";
import { expect, test } from "vitest";
import { parseRetryAfter } from "../../src/client/transport/retry-after.js";
import { catchError, createRecordingClient } from "../helpers/recording-fetch.js";

const date = "Sun, 01 Mar 2026 12:00:00 GMT";

/** Parses the header of a response whose `Date` is `date`. */
function parse(header: string): number | undefined {
  return parseRetryAfter(new Headers({ "Retry-After": header, date }));
}

test.each<[string, number | undefined]>([
  ["0", 0],
  ["5", 5],
  [" 120 ", 120],
  ["9.4618744", 9.4618744],
  ["Sun, 01 Mar 2026 12:01:30 GMT", 90],
  ["Sun, 01 Mar 2026 12:00:00 GMT", undefined],
  ["Sun, 01 Mar 2026 11:59:00 GMT", undefined],
  ["Sunday, 01-Mar-26 12:01:30 GMT", 90], // RFC 850
  ["Sun Mar  1 12:01:30 2026", 90], // asctime, which is in GMT and has no "GMT"
  ["Sun, 01 Mar 2026 12:01:30", undefined],
  ["Sun, 01 Mar 2026 12:01:30 CET", undefined],
  ["Sun, 99 Mar 2026 12:01:30 GMT", undefined],
  ["2026-03-01T12:01:30Z", undefined],
  ["5, 5", 5],
  ["5, 10", 10],
  ["5,10", 10],
  ["1,5", 5],
  ["5, soon", undefined],
  ["5,", undefined],
  ["soon 5", undefined],
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
  expect(parse(header)).toBe(seconds);
});

test("parses every number of seconds", async () => {
  await assert(
    property(nat(), nat({ max: 9_999_999 }), (whole, part) => {
      expect(parse(`${whole}`)).toBe(whole);
      expect(parse(`${whole}.${part}`)).toBe(Number(`${whole}.${part}`));
    }),
  );
});

test("parses every HTTP date in the future as the seconds until then", async () => {
  const seconds = integer({ min: 0, max: 4_000_000_000 }).map((value) => value * 1000);
  await assert(
    property(seconds, (time) => {
      const seconds = (time - Date.parse(date)) / 1000;
      expect(parse(new Date(time).toUTCString())).toBe(seconds > 0 ? seconds : undefined);
    }),
  );
});

const has = () => true;
const forEach = () => {};

test("parses any header as a non-negative number or undefined", async () => {
  await assert(
    property(string(), (header) => {
      // Not `Headers`, which refuses some of these texts; other implementations of `fetch` may not.
      const parsed = parseRetryAfter({ get: (name) => (name === "retry-after" ? header : null), has, forEach });
      expect(parsed === undefined || (Number.isFinite(parsed) && parsed >= 0)).toBe(true);
    }),
  );
});

test("is undefined without the header", () => {
  expect(parseRetryAfter(new Headers({ date }))).toBeUndefined();
});

test("sets retryAfter of a GraphError", async () => {
  const answer = new Response("", { status: 429, headers: { "Retry-After": "9.4618744" } });
  const { graph } = createRecordingClient([answer], { retry: { limit: 0 } });
  expect(await catchError(() => graph.getConnectedOrganization("1"), graph)).toMatchObject({ retryAfter: 9.4618744 });
});
