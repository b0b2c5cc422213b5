import { getEventListeners } from "node:events";
import { describe, expect, test, vi } from "vitest";
import { createClient } from "../../src/index.js";
import { useFakeTimers } from "../helpers/fake-timers.js";
import {
  catchError,
  createRecordingClient,
  type FakeResponse,
  organization,
  token,
} from "../helpers/recording-fetch.js";
import { createTextStream } from "../helpers/text-stream.js";

const next = "https://graph.microsoft.com/beta/next";
const forbidden = () => Response.json({ error: { code: "No", message: "No." } }, { status: 403 });

useFakeTimers();

/** A response whose `bodyUsed` tells whether its body was read. */
function streamedResponse(text: string, status = 200): Response {
  return new Response(createTextStream(text), { status, headers: { "content-type": "application/json" } });
}

describe("listeners, timers and bodies", () => {
  test.each<[string, FakeResponse]>([
    ["a success", Response.json(organization)],
    ["an error response", forbidden()],
    ["invalid JSON", new Response("{")],
    ["a network failure", () => Promise.reject(new TypeError("fetch failed"))],
  ])("removes its listener and timer after %s", async (_, answer) => {
    const { signal } = new AbortController();
    const { graph } = createRecordingClient([answer], { retry: { limit: 0 } });
    await graph.getConnectedOrganization("1", {}, { signal }).catch(() => {});
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("removes them between the pages of a list and after a break", async () => {
    const { signal } = new AbortController();
    const page = () => Response.json({ value: [organization], "@odata.nextLink": next });
    const { graph } = createRecordingClient([page(), page()]);
    for await (const _ of graph.listConnectedOrganizations({}, { signal })) {
      expect([getEventListeners(signal, "abort").length, vi.getTimerCount()]).toEqual([0, 0]);
      break;
    }
    expect([getEventListeners(signal, "abort").length, vi.getTimerCount()]).toEqual([0, 0]);
  });

  test("removes them and aborts the request after a timeout", async () => {
    const { signal } = new AbortController();
    const signals: AbortSignal[] = [];
    const never: FakeResponse = (_, init) => {
      signals.push(init.signal);
      return new Promise(() => {});
    };
    const { graph } = createRecordingClient([never], { timeout: 50 });
    const pending = catchError(() => graph.getConnectedOrganization("1", {}, { signal }), graph);
    await vi.advanceTimersByTimeAsync(50);
    await pending;
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    expect([getEventListeners(signal, "abort").length, vi.getTimerCount()]).toEqual([0, 0]);
  });

  test("reads every body to its end, also one that is not needed or belongs to a retried request", async () => {
    const answers = [
      streamedResponse('{"id":"1"}', 202), // The response to an update needs no body.
      streamedResponse('{"error":{"code":"Busy","message":"Wait."}}', 429),
      streamedResponse('{"id":"1"}'),
    ];
    const { graph } = createRecordingClient(answers);
    await graph.updateConnectedOrganization("1", {});
    const read = graph.getConnectedOrganization("1");
    await vi.runAllTimersAsync();
    await read;
    expect(answers.map(({ bodyUsed }) => bodyUsed)).toEqual([true, true, true]);
  });
});

test("cancels the body of a response that arrives after the timeout", async () => {
  let respond = (_response: Response) => {};
  const late = () => new Promise<Response>((resolve) => (respond = resolve));
  const { graph } = createRecordingClient([late], { timeout: 50 });
  const pending = catchError(() => graph.getConnectedOrganization("1"), graph);
  await vi.advanceTimersByTimeAsync(50);
  await pending;
  const cancelled = vi.fn();
  respond(new Response(new ReadableStream({ cancel: cancelled })));
  await vi.runAllTimersAsync();
  expect(cancelled).toHaveBeenCalledOnce();
});

describe("the time limit ends a call", () => {
  const timeoutError = {
    name: "GraphError",
    message: expect.stringMatching(/^The request timed out after \d+ ms\.$/),
    cause: { name: "TimeoutError" },
  };
  const never = () => new Promise<never>(() => {});

  test("even if fetch ignores its signal", async () => {
    const { graph } = createRecordingClient([never], { timeout: 50 });
    const pending = catchError(() => graph.getConnectedOrganization("1"), graph);
    await vi.advanceTimersByTimeAsync(50);
    expect(await pending).toMatchObject(timeoutError);
  });

  test("even if accessToken does not resolve, and sends nothing if it resolves later", async () => {
    let provideToken = (_token: string) => {};
    const accessToken = () => new Promise<string>((resolve) => (provideToken = resolve));
    const { graph, requests } = createRecordingClient([], { timeout: 50, accessToken });
    const pending = catchError(() => graph.getConnectedOrganization("1"), graph);
    await vi.advanceTimersByTimeAsync(50);
    expect(await pending).toMatchObject(timeoutError);
    provideToken("too-late");
    await vi.runAllTimersAsync();
    expect(requests).toEqual([]);
  });

  test("after 100 seconds by default", async () => {
    const { graph } = createRecordingClient([never]);
    let ended = false;
    const pending = catchError(() => graph.getConnectedOrganization("1"), graph).then((error) => {
      ended = true;
      return error;
    });
    await vi.advanceTimersByTimeAsync(99_999);
    expect(ended).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await pending).toMatchObject(timeoutError);
  });

  test.each([Number.POSITIVE_INFINITY, 2 ** 31, Number.MAX_SAFE_INTEGER])(
    "but not at once if it is %d ms",
    async (timeout) => {
      const answer = () =>
        new Promise<Response>((resolve) => setTimeout(resolve, 1_000_000, Response.json(organization)));
      const { graph } = createRecordingClient([answer], { timeout });
      const pending = graph.getConnectedOrganization("1");
      await vi.advanceTimersByTimeAsync(1_000_000);
      expect(await pending).toEqual(organization);
    },
  );
});

test("the signal that a fetch gets does not abort with a later call", async () => {
  const aborted: string[] = [];
  const fetch = async (url: string, { signal }: { signal: AbortSignal }) => {
    signal.addEventListener("abort", () => aborted.push(url.slice(-1)));
    return url.endsWith("3") ? new Promise<never>(() => {}) : Response.json(organization);
  };
  const graph = createClient({ accessToken: token, fetch, timeout: 20, retry: { limit: 0 } });
  await graph.getConnectedOrganization("1");
  await graph.getConnectedOrganization("2");
  const call = catchError(() => graph.getConnectedOrganization("3"), graph);
  await vi.advanceTimersByTimeAsync(20);
  expect(await call).toMatchObject({ failure: "timeout" });
  expect(aborted).toEqual(["3"]);
});
