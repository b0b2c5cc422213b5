import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createFetchClient } from "../../src/client/openapi-fetch/index.js";
import { createClient, type GraphClient } from "../../src/index.js";
import { collectGarbage } from "../helpers/collect-garbage.js";
import { catchError, createRecordingClient, type FakeResponse } from "../helpers/recording-fetch.js";

const call = { name: "GraphError", operationId: "getConnectedOrganization" };
const abortError = { ...call, message: "The call was aborted.", failure: "aborted" };
const timeoutError = {
  ...call,
  failure: "timeout",
  message: expect.stringMatching(/^The request timed out after \d+ ms\.$/),
  cause: { name: "TimeoutError" },
};

/** Never responds; fails when its signal aborts. */
const neverResponds: FakeResponse = (_, { signal }) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });

describe("an abort", () => {
  test("before the call prevents the request and the call of accessToken", async () => {
    let calls = 0;
    const { graph, requests } = createRecordingClient([], { accessToken: () => `token-${++calls}` });
    const signal = AbortSignal.abort();
    const error = await catchError(() => graph.getConnectedOrganization("1", {}, { signal }), graph);
    expect(error).toMatchObject({ ...abortError, cause: { name: "AbortError" } });
    expect([requests.length, calls]).toEqual([0, 0]);
  });

  test.each([[new Error("closed")], ["a string"], [null]])(
    "with the reason %j rejects with that cause",
    async (reason) => {
      const { graph, requests } = createRecordingClient([neverResponds]);
      const controller = new AbortController();
      const call = catchError(() => graph.getConnectedOrganization("1", {}, { signal: controller.signal }), graph);
      await vi.waitUntil(() => requests.length === 1);
      controller.abort(reason);
      const error = await call;
      expect(error).toMatchObject(abortError);
      expect((error as Error).cause).toBe(reason);
    },
  );

  test("by a custom fetch with its own signal is not retried", async () => {
    const shutdown = AbortSignal.abort();
    const { graph, requests } = createRecordingClient([() => Promise.reject(shutdown.reason)]);
    const error = await catchError(() => graph.getConnectedOrganization("1"), graph);
    expect(error).toMatchObject({ ...abortError, attempts: 1, cause: { name: "AbortError" } });
    expect(requests).toHaveLength(1);
  });

  test("while the body is read ends the call", async () => {
    const controller = new AbortController();
    let response: Response | undefined;
    const answer: FakeResponse = async (_, { signal }) => {
      response = new Response(endless(signal));
      return response;
    };
    const { graph } = createRecordingClient([answer]);
    const call = catchError(() => graph.getConnectedOrganization("1", {}, { signal: controller.signal }), graph);
    await vi.waitUntil(() => response?.bodyUsed);
    controller.abort(new Error("closed"));
    expect(await call).toMatchObject({ ...abortError, status: 200 });
  });

  test("after the call has no effect", async () => {
    const controller = new AbortController();
    const { graph } = createRecordingClient([Response.json({ id: "1" })]);
    const read = await graph.getConnectedOrganization("1", {}, { signal: controller.signal });
    controller.abort();
    expect(read).toEqual({ id: "1" });
  });
});

describe("the time limit", () => {
  test("of the client ends a call", async () => {
    const { graph } = createRecordingClient([neverResponds], { timeout: 1 });
    expect(await catchError(() => graph.getConnectedOrganization("1"), graph)).toMatchObject(timeoutError);
  });

  test("of a call replaces that of the client", async () => {
    const { graph } = createRecordingClient([neverResponds], { timeout: Number.POSITIVE_INFINITY });
    expect(await catchError(() => graph.getConnectedOrganization("1", {}, { timeout: 1 }), graph)).toMatchObject(
      timeoutError,
    );
  });

  test("includes the body", async () => {
    const { graph } = createRecordingClient([async (_, { signal }) => new Response(endless(signal))], { timeout: 1 });
    expect(await catchError(() => graph.getConnectedOrganization("1"), graph)).toMatchObject({
      ...timeoutError,
      status: 200,
    });
  });
});

describe("over a socket, after a garbage collection", () => {
  let server: Server;
  let baseUrl: string;
  beforeAll(async () => {
    server = createServer(() => {});
    await once(server.listen(0, "127.0.0.1"), "listening");
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close().closeAllConnections());

  test("the time limit ends a call", async () => {
    const graph = createClient({ accessToken: "t", baseUrl, timeout: 1_000 });
    const call = catchError(() => graph.getConnectedOrganization("1"), graph);
    await Promise.race([once(server, "request"), call]); // On a busy machine the time can be over before.
    await collectGarbage();
    expect(await call).toMatchObject(timeoutError);
  });

  const path = "/identityGovernance/entitlementManagement/connectedOrganizations";
  test.each<[string, (graph: GraphClient, signal: AbortSignal) => unknown]>([
    ["a method", (graph, signal) => graph.getConnectedOrganization("1", {}, { signal })],
    ["a list", (graph, signal) => graph.listConnectedOrganizations({}, { signal }).firstPage()],
    ["createFetchClient", (_, signal) => createFetchClient({ accessToken: "t", baseUrl }).GET(path, { signal })],
  ])("an abort ends %s", async (_, start) => {
    const controller = new AbortController();
    const graph = createClient({ accessToken: "t", baseUrl, timeout: 10_000 });
    const call = catchError(() => start(graph, controller.signal), graph);
    await once(server, "request");
    await collectGarbage();
    const reason = new Error("closed");
    controller.abort(reason);
    const error = await call;
    expect(error).toMatchObject({ name: "GraphError", failure: "aborted" });
    expect((error as Error).cause).toBe(reason);
  });
});

function endless(signal: AbortSignal): ReadableStream {
  return new ReadableStream({
    start: (controller) => signal.addEventListener("abort", () => controller.error(signal.reason), { once: true }),
  });
}

test.each([0, -1, Number.NaN])("a time limit of %d is refused", async (timeout) => {
  const option = { option: "timeout", message: `timeout must be a positive number (got ${timeout}).` };
  expect(() => createRecordingClient([], { timeout })).toThrow(expect.objectContaining(option));
  const { graph, requests } = createRecordingClient([]);
  expect(await catchError(() => graph.getConnectedOrganization("1", {}, { timeout }), graph)).toMatchObject(option);
  expect(requests).toEqual([]);
});
