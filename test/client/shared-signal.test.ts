import { getEventListeners } from "node:events";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createClient } from "../../src/index.js";
import { type LocalServer, listen } from "../helpers/local-server.js";
import { catchError, createRecordingClient, organization } from "../helpers/recording-fetch.js";
import { failure, success } from "../helpers/retrying-client.js";

const warnings: Error[] = [];
const onWarning = (warning: Error) => warnings.push(warning);
let server: LocalServer;
let count = 0;

beforeAll(async () => {
  process.on("warning", onWarning);
  // Every tenth request is throttled, so that calls also wait in the client.
  server = await listen(() =>
    ++count % 10 === 0 ? { status: 429, headers: { "retry-after": "0.01" } } : { status: 200, body: organization },
  );
});
afterAll(() => {
  process.off("warning", onWarning);
  server.close();
});

/** Resolves after the turn of the event loop in which Node.js emits warnings. */
const warningTurn = () => new Promise((resolve) => setImmediate(resolve));

test("one signal for 1,000 calls at once causes no warning and keeps no listener", async () => {
  const { signal } = new AbortController();
  const graph = createClient({ accessToken: "token", baseUrl: server.url });
  let mostListeners = 0;
  const calls = Array.from({ length: 1_000 }, async (_, index) => {
    await graph.getConnectedOrganization(`${index}`, {}, { signal });
    mostListeners = Math.max(mostListeners, getEventListeners(signal, "abort").length);
  });
  await Promise.all(calls);
  await warningTurn();
  expect(mostListeners).toBeLessThanOrEqual(1);
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
  expect(warnings).toEqual([]);
});

test("its abort ends all calls, wherever they are, and keeps no listener", async () => {
  const controller = new AbortController();
  const reason = new Error("closed");
  const { signal } = controller;
  const never = () => new Promise<Response>(() => {});
  const { graph, requests } = createRecordingClient([
    failure(429, { "Retry-After": "30" }),
    failure(503, { "Retry-After": "30" }),
    ...Array.from({ length: 100 }, () => never),
  ]);
  const calls = Array.from({ length: 100 }, (_, index) =>
    catchError(() => graph.getConnectedOrganization(`${index}`, {}, { signal }), graph),
  );
  await vi.waitUntil(() => requests.length > 10);
  controller.abort(reason);
  const errors = await Promise.all(calls);
  await warningTurn();
  expect(errors).toEqual(Array(100).fill(expect.objectContaining({ failure: "aborted", cause: reason })));
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
  expect(warnings).toEqual([]);
});

test("1,000 calls in sequence with one signal cause no warning", async () => {
  const { signal } = new AbortController();
  const { graph } = createRecordingClient(Array.from({ length: 1_000 }, success));
  for (let index = 0; index < 1_000; index++) await graph.getConnectedOrganization("1", {}, { signal });
  await warningTurn();
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
  expect(warnings).toEqual([]);
});
