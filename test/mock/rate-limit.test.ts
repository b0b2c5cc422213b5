import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { BatchResult } from "../../src/index.js";
import { batch, createClient, domainSource } from "../../src/index.js";
import { createMock, type RateLimit } from "../../src/mock/index.js";

const root = "https://graph.microsoft.com/v1.0";
const url = `${root}/identityGovernance/entitlementManagement/connectedOrganizations`;
const headers = { authorization: "Bearer any" };

/** Creates a mock with a rate limit, and a clock that stands still. */
function createLimitedMock(rateLimit: RateLimit) {
  const time = { now: Date.UTC(2026, 2, 1) };
  const mock = createMock({ rateLimit, clock: () => new Date(time.now) });
  const list = () => mock.fetch(url, { headers });
  const getStatus = async () => (await list()).status;
  return { mock, time, list, getStatus };
}

describe("a rate limit", () => {
  test("serves its requests in each window, and responds to the others with 429 until the window ends", async () => {
    const { time, getStatus } = createLimitedMock({ requests: 2, window: 10_000 });
    expect([await getStatus(), await getStatus(), await getStatus()]).toEqual([200, 200, 429]);
    time.now += 9_999;
    expect(await getStatus()).toBe(429);
    time.now += 1;
    expect([await getStatus(), await getStatus(), await getStatus()]).toEqual([200, 200, 429]);
  });

  test("begins a window with the first request after the end of the last one", async () => {
    const { time, getStatus } = createLimitedMock({ requests: 1, window: 1000 });
    expect(await getStatus()).toBe(200);
    time.now += 1500;
    expect(await getStatus()).toBe(200);
    time.now += 999;
    expect(await getStatus()).toBe(429);
  });

  test("responds with the error of the contract", async () => {
    const { list } = createLimitedMock({ requests: 1, window: 1000 });
    await list();
    const response = await list();
    expect(response.headers.get("retry-after")).toBe("1");
    expect(response.headers.get("request-id")).not.toBeNull();
    expect(await response.json()).toMatchObject({
      error: { code: "TooManyRequests", message: "The mock's `rateLimit` allows 1 requests in 1000 ms." },
    });
  });

  test.each([
    { window: 10_000, elapsed: 0, retryAfter: "10" },
    { window: 10_000, elapsed: 8_500, retryAfter: "2" },
    { window: 10_000, elapsed: 9_999, retryAfter: "1" },
    { window: 250, elapsed: 0, retryAfter: "0.25" },
    { window: 250, elapsed: 249, retryAfter: "0.001" },
  ])("of $window ms asks to wait for $retryAfter s after $elapsed ms", async ({ window, elapsed, retryAfter }) => {
    const { time, list } = createLimitedMock({ requests: 1, window });
    await list();
    time.now += elapsed;
    expect((await list()).headers.get("retry-after")).toBe(retryAfter);
  });

  test("counts each request of a batch, and not the batch", async () => {
    const { mock } = createLimitedMock({ requests: 2, window: 3000 });
    const body = JSON.stringify({
      requests: ["1", "2", "3"].map((id) => ({ id, method: "GET", url: new URL(url).pathname.slice(5) })),
    });
    const init = { method: "POST", body, headers: { ...headers, "content-type": "application/json" } };
    const response = await mock.fetch(`${root}/$batch`, init);
    expect(response.status).toBe(200);
    const { responses }: BatchResult = await response.json();
    expect(responses.map(({ id, status }) => [id, status])).toEqual([
      ["1", 200],
      ["2", 200],
      ["3", 429],
    ]);
    expect(responses[2]?.headers).toMatchObject({ "Retry-After": "3" });
    expect((await mock.fetch(`${root}/$batch`, init)).status).toBe(200);
  });

  test("counts requests that fail, and not those that lead to no operation", async () => {
    const { mock, getStatus } = createLimitedMock({ requests: 2, window: 1000 });
    expect((await mock.fetch(`${root}/nowhere`)).status).toBe(404);
    expect((await mock.fetch(url)).status).toBe(401);
    expect([await getStatus(), await getStatus()]).toEqual([200, 429]);
  });

  test("uses up no fault for a request that it refuses", async () => {
    const { mock, time, getStatus } = createLimitedMock({ requests: 1, window: 1000 });
    mock.faults.push({ status: 503, times: 2 });
    expect([await getStatus(), await getStatus()]).toEqual([503, 429]);
    time.now += 1000;
    expect(await getStatus()).toBe(503);
  });

  test("records in the journal which requests came too early", async () => {
    const { mock, time, getStatus } = createLimitedMock({ requests: 1, window: 1000 });
    await getStatus();
    await getStatus();
    await getStatus();
    time.now += 1000;
    await getStatus();
    await getStatus();
    expect(mock.requests.map(({ status, isEarly }) => [status, isEarly])).toEqual([
      [200, false],
      [429, false],
      [429, true],
      [200, false],
      [429, false],
    ]);
  });

  test("ends its window on reset, and when the clock is turned back", async () => {
    const { mock, time, getStatus } = createLimitedMock({ requests: 1, window: 1000 });
    expect([await getStatus(), await getStatus()]).toEqual([200, 429]);
    mock.reset();
    expect([await getStatus(), await getStatus()]).toEqual([200, 429]);
    time.now -= 1;
    expect(await getStatus()).toBe(200);
  });

  test("lets a client that waits create everything", async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const mock = createMock({ rateLimit: { requests: 2, window: 5000 } });
    const graph = createClient({ accessToken: "any", fetch: mock.fetch });
    const createAll = async () => {
      for (const name of ["a", "b", "c", "d", "e"]) {
        const identitySources = [domainSource(`${name}.example`)];
        await graph.createConnectedOrganization({ displayName: name, identitySources });
      }
    };
    const created = createAll();
    await vi.advanceTimersByTimeAsync(9_999);
    expect(mock.organizations).toHaveLength(4);
    await vi.advanceTimersByTimeAsync(1);
    await created;
    expect(mock.organizations).toHaveLength(5);
    expect(mock.requests.filter(({ status }) => status === 429)).toHaveLength(2);
    expect(mock.requests.filter(({ isEarly }) => isEarly)).toEqual([]);
  });

  test("calls no request of a batch early, because all of them are sent before the first response", async () => {
    const mock = createMock({ rateLimit: { requests: 2, window: 5000 } });
    const graph = createClient({ accessToken: "any", fetch: mock.fetch, retry: { limit: 0 } });
    const results = await batch(graph, (calls) => ["a", "b", "c", "d"].map((id) => calls.getConnectedOrganization(id)));
    expect(results.map(({ error }) => error?.status)).toEqual([404, 404, 429, 429]);
    expect(mock.requests.filter(({ isEarly }) => isEarly)).toEqual([]);
  });
});
