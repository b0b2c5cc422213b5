import { describe, expect, test, vi } from "vitest";
import { type BatchRequest, batch, createClient, type Fetch } from "../../src/index.js";
import { createMock } from "../../src/mock/index.js";
import { createBatchClient, created, failed, partners, settle, throttled } from "../helpers/batch-service.js";
import { useFakeTimers } from "../helpers/fake-timers.js";

const getName = ({ body, url }: BatchRequest): string => Object(body).displayName ?? url.split("/").at(-1);

useFakeTimers();

describe("a throttled call", () => {
  test("of the mock is retried until the fault is over", async () => {
    const fault = { operationId: "createConnectedOrganization" as const, status: 429, retryAfter: 2, times: 7 };
    const mock = createMock({ faults: [fault] });
    const graph = createClient({ accessToken: "any", fetch: mock.fetch });
    const results = await settle(
      batch(graph, (calls) => partners(30).map((body) => calls.createConnectedOrganization(body))),
    );
    expect(results.map(({ data }) => data?.displayName)).toEqual(partners(30).map(({ displayName }) => displayName));
    expect(mock.organizations).toHaveLength(30);
  });

  test("is retried by itself, after its own Retry-After", async () => {
    const times: number[] = [];
    const { graph, batches, notices } = createBatchClient((request, number) => {
      times[number] = Date.now();
      return number === 0 && getName(request) === "p1" ? throttled(7) : created(request);
    });
    const results = await settle(
      batch(graph, (calls) => partners(3).map((body) => calls.createConnectedOrganization(body))),
    );
    expect(results.map(({ data }) => data?.displayName)).toEqual(["p0", "p1", "p2"]);
    expect(batches.map(({ requests }) => requests.map(getName))).toEqual([["p0", "p1", "p2"], ["p1"]]);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(7000);
    expect(notices).toMatchObject([
      { operationId: "createConnectedOrganization", status: 429, attempt: 1, retryAfter: 7, delay: 7000 },
    ]);
  });

  test.each([
    ["with another header that is not valid", { "Retry-After": "7", "x-note": "Zürich ✓" }],
    ["as a date, which counts from the Date of the batch", { "Retry-After": "Sun, 01 Mar 2026 12:00:07 GMT" }],
  ])("after a Retry-After %s", async (_, headers) => {
    vi.setSystemTime("2026-03-01T13:00:00Z"); // The clock of this machine is wrong.
    const { graph, notices } = createBatchClient(
      (request, number) => (number === 0 ? { ...throttled(), headers } : created(request)),
      {},
      (_number, response) => {
        response.headers.set("date", "Sun, 01 Mar 2026 12:00:00 GMT");
        return response;
      },
    );
    await settle(batch(graph, (calls) => partners(1).map((body) => calls.createConnectedOrganization(body))));
    expect(notices).toMatchObject([{ status: 429, retryAfter: 7 }]);
  });

  test("waits for its Retry-After also if it depends on a call of the same request", async () => {
    const times: number[] = [];
    const { graph } = createBatchClient((request, number) => {
      times[number] = Date.now();
      return number === 0 && getName(request) === "p1" ? throttled(3) : created(request);
    });
    const [first, second] = partners(2);
    if (!first || !second) throw new Error("There are two partners.");
    const results = await settle(
      batch(graph, (calls) => {
        const dependency = calls.createConnectedOrganization(first);
        return [dependency, calls.createConnectedOrganization(second, { dependsOn: dependency })];
      }),
    );
    expect(results.map(({ data }) => data?.displayName)).toEqual(["p0", "p1"]);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(3000);
  });

  test("pauses the client although a call that depends on another one succeeds after it", async () => {
    const start = Date.now();
    const times: number[] = [];
    const slow = createBatchClient(created, {}, async (_, response) => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return response;
    });
    const fetch: Fetch = async (url, init) => {
      if (init.method === "POST") return slow.fetch(url, init);
      times.push(Date.now() - start);
      return Response.json({ id: "1" }, { status: times.length > 1 ? 200 : 429, headers: { "Retry-After": "5" } });
    };
    const graph = createClient({ accessToken: "any", fetch });
    const [first, second] = partners(2);
    if (!first || !second) throw new Error("There are two partners.");
    const creation = batch(graph, (calls) => {
      const dependency = calls.createConnectedOrganization(first);
      return [dependency, calls.createConnectedOrganization(second, { dependsOn: dependency })];
    });
    const read = graph.getConnectedOrganization("1");
    await settle(Promise.all([creation, read]));
    expect(times).toEqual([0, 5000]);
  });

  test("ends if no call succeeds in ten requests for each of its retries", async () => {
    const { graph, batches } = createBatchClient(() => throttled());
    const results = await settle(
      batch(graph, (calls) => partners(40).map((body) => calls.createConnectedOrganization(body)), {
        retry: { limit: 2 },
      }),
    );
    expect(results.map(({ error }) => error?.status)).toEqual(Array(40).fill(429));
    expect(results[0]?.error).toMatchObject({ code: "TooManyRequests", retryAfter: 1, attempts: expect.any(Number) });
    expect(batches.length).toBe(2 + 20); // Two at first, then one call alone in each request.
  });

  test("has not used up its retries while others succeed", async () => {
    const { graph } = createBatchClient((request, number) =>
      getName(request) === "p0" && number < 6 ? throttled() : created(request),
    );
    const results = await settle(
      batch(graph, (calls) => partners(200).map((body) => calls.createConnectedOrganization(body)), {
        retry: { limit: 1 },
      }),
    );
    expect(results.filter(({ error }) => error)).toEqual([]);
  });

  test("is not retried if Retry-After is more than maxDelay, or limit is 0", async () => {
    const { graph, batches } = createBatchClient(() => throttled(61));
    const create = (limit: number) =>
      settle(
        batch(graph, (calls) => partners(1).map((body) => calls.createConnectedOrganization(body)), {
          retry: { limit },
        }),
      );
    const [{ error } = {}] = await create(3);
    expect(error?.message).toBe("Too many requests. Retry-After exceeds retry.maxDelay.");
    const [{ error: other } = {}] = await create(0);
    expect(other?.attempts).toBe(1);
    expect(batches).toHaveLength(2);
  });

  test("pauses the other calls of the client", async () => {
    const { graph, batches } = createBatchClient((request, number) => (number === 0 ? throttled(5) : created(request)));
    const sent = batch(graph, (calls) => partners(1).map((body) => calls.createConnectedOrganization(body)));
    await vi.advanceTimersByTimeAsync(100);
    const single = graph.createConnectedOrganization(partners(1)[0] ?? Object()).catch(() => undefined);
    await vi.advanceTimersByTimeAsync(100);
    expect(batches).toHaveLength(1);
    await settle(Promise.all([sent, single]));
    expect(batches).toHaveLength(3);
  });
});

describe("a service that lets 10 calls a second through", () => {
  test.each([100, 1000])("creates all %i, with at most 1.9 or 1.3 times the calls", async (count) => {
    let windowStart = 0;
    let inWindow = 0;
    let received = 0;
    const { graph } = createBatchClient((request) => {
      received++;
      const now = Math.floor(Date.now() / 1000);
      if (now !== windowStart) [windowStart, inWindow] = [now, 0];
      return inWindow++ < 10 ? created(request) : throttled(1);
    });
    const start = Date.now();
    const results = await settle(
      batch(graph, (calls) => partners(count).map((body) => calls.createConnectedOrganization(body))),
    );
    expect(results.filter(({ error }) => error)).toEqual([]);
    expect(received).toBeLessThan(count * (count === 100 ? 1.9 : 1.3));
    expect(Date.now() - start).toBeLessThan(count * 100 * 1.3);
  });
});

describe("an unavailable service", () => {
  const read = { retry: { limit: 2 } };
  test("is asked again only for idempotent calls, together", async () => {
    const { graph, batches } = createBatchClient((request, number) =>
      number === 0 ? failed(503, "Busy") : created(request),
    );
    const results = await settle(
      batch(
        graph,
        (calls) => [
          calls.getConnectedOrganization("1"),
          ...partners(1).map((body) => calls.createConnectedOrganization(body)),
          calls.deleteConnectedOrganization("2"),
        ],
        read,
      ),
    );
    expect(results.map(({ error }) => error?.status)).toEqual([undefined, 503, undefined]);
    expect(batches.map(({ requests }) => requests.map(getName))).toEqual([
      ["1", "p0", "2"],
      ["1", "2"],
    ]);
  });

  test.each([
    ["a 503 of the request", () => Response.json({}, { status: 503 })],
    ["a network failure", () => Promise.reject(new TypeError("fetch failed"))],
  ])("is asked again after %s, in one request, until no retry is left", async (_, respond) => {
    const { graph, sizes } = createBatchClient(created, {}, (number, response) => (number < 2 ? respond() : response));
    const readAll = (limit: number) =>
      settle(
        batch(graph, (calls) => Array.from({ length: 20 }, (_, id) => calls.getConnectedOrganization(`${id}`)), {
          retry: { limit },
        }),
      );
    const failedResults = await readAll(0);
    expect(failedResults.map(({ error }) => error?.attempts)).toEqual(Array(20).fill(1));
    const results = await readAll(1);
    expect(results.map(({ error }) => error)).toEqual(Array(20).fill(undefined));
    expect(sizes()).toEqual([20, 20, 20]);
  });
});

describe("a throttled request", () => {
  test("is retried with all its calls", async () => {
    const { graph, sizes } = createBatchClient(created, {}, (number, response) =>
      number === 0 ? Response.json({}, { status: 429, headers: { "retry-after": "3" } }) : response,
    );
    const results = await settle(
      batch(graph, (calls) => partners(20).map((body) => calls.createConnectedOrganization(body))),
    );
    expect(results.map(({ data }) => data?.displayName)).toEqual(partners(20).map(({ displayName }) => displayName));
    expect(sizes()).toEqual([20, 1, 2, 4, 8, 5]);
  });
});

test("a claims challenge to calls of a batch is answered once", async () => {
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}';
  const challenge = {
    status: 401,
    headers: { "WWW-Authenticate": `Bearer error="insufficient_claims", claims="${btoa(claims)}"` },
    body: { error: { code: "InvalidAuthenticationToken", message: "Continuous access evaluation." } },
  };
  const asked: (string | undefined)[] = [];
  const { graph, batches } = createBatchClient(
    (request, number) => {
      const name = getName(request);
      return name === "p3" || (number === 0 && name !== "p0") ? challenge : created(request);
    },
    { accessToken: (request) => `token-${asked.push(request.claims)}` },
  );
  const results = await settle(
    batch(graph, (calls) => partners(4).map((body) => calls.createConnectedOrganization(body))),
  );
  expect(results.map(({ data }) => data?.displayName)).toEqual(["p0", "p1", "p2", undefined]);
  expect(results[3]?.error).toMatchObject({ status: 401, claims, attempts: 2 });
  expect(batches.map(({ requests }) => requests.map(getName))).toEqual([
    ["p0", "p1", "p2", "p3"],
    ["p1", "p2", "p3"],
  ]);
  expect(asked).toEqual([undefined, claims]);
});
