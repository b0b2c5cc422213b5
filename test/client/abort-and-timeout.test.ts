import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createClient, type GraphClient } from "../../src/client/create-client.js";
import { GraphError } from "../../src/client/errors/graph-error.js";
import { collectGarbage } from "../helpers/collect-garbage.js";
import { type Answer, recordingClient, thrownBy } from "../helpers/recording-fetch.js";

const aborted = { name: "GraphError", operationId: "getConnectedOrganization", message: "The call was aborted." };
const late = { ...aborted, message: "Microsoft Graph did not answer in time.", cause: { name: "TimeoutError" } };

/** Answers never, and fails when its signal says so. */
const silent: Answer = (_, { signal }) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });

describe("abort", () => {
  test("before the call sends nothing and asks for no token", async () => {
    let asked = 0;
    const { graph, requests } = recordingClient([], { accessToken: () => `token-${++asked}` });
    const signal = AbortSignal.abort();
    const error = await thrownBy(() => graph.getConnectedOrganization("1", {}, { signal }), graph);
    expect(error).toMatchObject({ ...aborted, cause: { name: "AbortError" } });
    expect([requests.length, asked]).toEqual([0, 0]);
  });

  test.each([[new Error("closed")], ["a text"], [null]])(
    "with the reason %j is an abort all the same",
    async (reason) => {
      const { graph, requests } = recordingClient([silent]);
      const controller = new AbortController();
      const call = thrownBy(() => graph.getConnectedOrganization("1", {}, { signal: controller.signal }), graph);
      await vi.waitUntil(() => requests.length === 1);
      controller.abort(reason);
      const error = await call;
      expect(error).toMatchObject(aborted);
      expect((error as Error).cause).toBe(reason);
    },
  );

  test("while the body comes ends the call", async () => {
    const controller = new AbortController();
    let response: Response | undefined;
    const answer: Answer = async (_, { signal }) => {
      response = new Response(endless(signal));
      return response;
    };
    const { graph } = recordingClient([answer]);
    const call = thrownBy(() => graph.getConnectedOrganization("1", {}, { signal: controller.signal }), graph);
    await vi.waitUntil(() => response?.bodyUsed);
    controller.abort(new Error("closed"));
    expect(await call).toMatchObject({ ...aborted, status: 200 });
  });

  test("after the call does nothing to it", async () => {
    const controller = new AbortController();
    const { graph } = recordingClient([Response.json({ id: "1" })]);
    const read = await graph.getConnectedOrganization("1", {}, { signal: controller.signal });
    controller.abort();
    expect(read).toEqual({ id: "1" });
  });
});

describe("time limit", () => {
  test("of the client ends a call", async () => {
    const { graph } = recordingClient([silent], { timeout: 1 });
    expect(await thrownBy(() => graph.getConnectedOrganization("1"), graph)).toMatchObject(late);
  });

  test("of the call counts before that of the client", async () => {
    const { graph } = recordingClient([silent], { timeout: Number.POSITIVE_INFINITY });
    expect(await thrownBy(() => graph.getConnectedOrganization("1", {}, { timeout: 1 }), graph)).toMatchObject(late);
  });

  test("covers the body", async () => {
    const { graph } = recordingClient([async (_, { signal }) => new Response(endless(signal))], { timeout: 1 });
    expect(await thrownBy(() => graph.getConnectedOrganization("1"), graph)).toMatchObject({ ...late, status: 200 });
  });
});

describe("over a socket, where garbage is collected meanwhile", () => {
  let server: Server;
  let baseUrl: string;
  beforeAll(async () => {
    server = createServer(() => {});
    await once(server.listen(0, "127.0.0.1"), "listening");
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close().closeAllConnections());

  test("the time limit still ends a call", async () => {
    const graph = createClient({ accessToken: "t", baseUrl, timeout: 200 });
    const call = thrownBy(() => graph.getConnectedOrganization("1"), graph);
    await once(server, "request");
    await collectGarbage();
    expect(await call).toMatchObject(late);
  });

  const path = "/identityGovernance/entitlementManagement/connectedOrganizations";
  test.each<[string, (graph: GraphClient, signal: AbortSignal) => unknown]>([
    ["a method", (graph, signal) => graph.getConnectedOrganization("1", {}, { signal })],
    ["a list", (graph, signal) => graph.listConnectedOrganizations({}, { signal }).firstPage()],
    ["http underneath", (graph, signal) => graph.http.GET(path, { signal })],
  ])("an abort still ends %s", async (_, start) => {
    const controller = new AbortController();
    const graph = createClient({ accessToken: "t", baseUrl, timeout: 10_000 });
    const call = thrownBy(() => start(graph, controller.signal), graph);
    await once(server, "request");
    await collectGarbage();
    const reason = new Error("closed");
    controller.abort(reason);
    const error = await call;
    expect(error instanceof GraphError ? error.cause : error).toBe(reason);
  });
});

function endless(signal: AbortSignal): ReadableStream {
  return new ReadableStream({
    start: (controller) => signal.addEventListener("abort", () => controller.error(signal.reason), { once: true }),
  });
}

test.each([0, -1, Number.NaN])("a time limit of %d is refused before any request", async (timeout) => {
  const { graph, requests } = recordingClient([], { timeout });
  const error = await thrownBy(() => graph.getConnectedOrganization("1"), graph);
  expect(error).toMatchObject({ name: "GraphError", message: expect.stringContaining(`timeout is ${timeout}`) });
  expect(requests).toEqual([]);
});
