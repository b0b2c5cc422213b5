import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createMock, type Mock, type MockOptions, startMock } from "../../src/mock/index.js";
import { toHttpRequest } from "../../src/mock/server/node-messages.js";
import { getSample } from "../helpers/sample-requests.js";

const create = getSample("createConnectedOrganization");
const init = { method: "POST", headers: create.headers, body: JSON.stringify(create.body) };

interface StartedMock {
  mock: Mock;
  fetch: typeof fetch;
  /** Base URL with the version. */
  url: string;
}

async function startInProcess(options: MockOptions): Promise<StartedMock> {
  const mock = createMock(options);
  return { mock, fetch: mock.fetch as typeof fetch, url: "https://graph.microsoft.com/v1.0" };
}

async function startOnPort(options: MockOptions): Promise<StartedMock> {
  const { mock, url, close } = await startMock(options);
  onTestFinished(close);
  return { mock, fetch, url: `${url}/v1.0` };
}

/** Creates the init of a request whose body does not end. */
function createUnfinishedInit(cancel = () => {}): RequestInit {
  const start = (stream: ReadableStreamDefaultController) => stream.enqueue(new TextEncoder().encode("{"));
  return { ...init, body: new ReadableStream({ start, cancel }), duplex: "half" } as RequestInit;
}

describe.each([
  ["over HTTP", startOnPort],
  ["in process", startInProcess],
])("a caller that disconnects, %s,", (_, start) => {
  test.each<[string, MockOptions]>([
    ["latency", { latency: 300 }],
    ["the delay of a fault", { faults: [{ delay: 300 }] }],
  ])("during %s has its request carried out", async (_delay, options) => {
    const onRequest = vi.fn();
    const { mock, fetch, url } = await start({ ...options, onRequest });
    const controller = new AbortController();
    const response = fetch(url + create.path, { ...init, signal: controller.signal });
    await vi.waitFor(() => expect(mock.requests).toMatchObject([{ body: create.body }]));
    controller.abort(new Error("enough"));
    await expect(response).rejects.toThrow("enough");
    await vi.waitFor(() => expect(onRequest).toHaveBeenCalledOnce(), 10_000);
    expect(mock.requests).toMatchObject([{ status: 201, duration: expect.any(Number) }]);
    expect(mock.organizations).toHaveLength(1);
  });

  test.each([0, 300])("before its body is complete gets a 400 that nobody reads, with latency %d", async (latency) => {
    const onRequest = vi.fn();
    const { mock, fetch, url } = await start({ latency, onRequest });
    const controller = new AbortController();
    const response = fetch(url + create.path, { ...createUnfinishedInit(), signal: controller.signal });
    await vi.waitFor(() => expect(mock.requests).toHaveLength(1));
    controller.abort(new Error("enough"));
    await expect(response).rejects.toThrow("enough");
    await vi.waitFor(() => expect(onRequest).toHaveBeenCalledOnce(), 10_000);
    const error = "The request body ended before it was complete.";
    expect(mock.requests).toMatchObject([{ status: 400, error, duration: expect.any(Number) }]);
  });
});

const longest = 2 ** 31 - 1;

test.each<[string, MockOptions]>([
  ["latency", { latency: longest }],
  ["the delay of a fault", { faults: [{ delay: longest }] }],
])("%s does not keep the program running after the signal of a request in process has aborted", async (_, options) => {
  const createTimer = vi.spyOn(globalThis, "setTimeout");
  onTestFinished(() => createTimer.mockRestore());
  const mock = createMock(options);
  const controller = new AbortController();
  const response = mock.fetch(`https://localhost/v1.0${create.path}`, { ...init, signal: controller.signal });
  const getTimer = () => createTimer.mock.results[createTimer.mock.calls.findIndex(([, delay]) => delay === longest)];
  await vi.waitFor(() => expect(getTimer()).toBeDefined());
  expect(getTimer()?.value.hasRef()).toBe(true);
  controller.abort(new Error("enough"));
  await expect(response).rejects.toThrow("enough");
  expect(getTimer()?.value.hasRef()).toBe(false);
  mock.reset();
});

test.each<[string, (url: string, init: RequestInit) => Parameters<Mock["fetch"]>]>([
  ["the init", (url, init) => [url, init]],
  ["a Request", (url, init) => [new Request(url, init)]],
])("the stream of a request in process is canceled when the signal of %s aborts", async (_, getArguments) => {
  const mock = createMock();
  const controller = new AbortController();
  const cancel = vi.fn();
  const streamInit = { ...createUnfinishedInit(cancel), signal: controller.signal };
  const response = mock.fetch(...getArguments(`https://localhost/v1.0${create.path}`, streamInit));
  controller.abort(new Error("enough"));
  await expect(response).rejects.toThrow("enough");
  await vi.waitFor(() => expect(cancel).toHaveBeenCalledOnce());
});

test("the body of a message whose caller has disconnected cannot be read", async () => {
  const server = createServer();
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => void server.close());
  const message = request({ port: (server.address() as AddressInfo).port, method: "POST" });
  message.on("error", () => {});
  message.write("{");
  const [received] = await once(server, "request");
  const { body } = toHttpRequest(received, "http://localhost");
  message.destroy();
  await new Promise((resolve) => received.once("close", resolve)); // `once` of Node.js would listen to its error.
  const chunks: Uint8Array[] = [];
  await expect(body?.((chunk) => chunks.push(chunk))).rejects.toThrow("disconnected");
  expect(chunks).toEqual([]);
});
