import { describe, expect, test, vi } from "vitest";
import type { ClientOptions } from "../../src/index.js";
import { validateResponse } from "../../src/validation/index.js";
import { useFakeTimers } from "../helpers/fake-timers.js";
import { catchError, createRecordingClient, type FakeResponse } from "../helpers/recording-fetch.js";
import { failure } from "../helpers/retrying-client.js";

useFakeTimers();

const never = () => new Promise<void>(() => {});
const networkFailure = () => Promise.reject(new TypeError("fetch failed"));

/** Functions of the options that can be asynchronous, with a response after which the client calls them. */
const listeners: [name: string, response: () => FakeResponse, options: Partial<ClientOptions>, sent: number][] = [
  ["onRetry after 429", () => failure(429), { onRetry: never }, 1],
  ["onRetry after 503", () => failure(503), { onRetry: never }, 1],
  ["onRetry after a network failure", () => networkFailure, { onRetry: never }, 1],
  ["onViolation", () => Response.json({ id: 7 }), { validate: { validateResponse }, onViolation: never }, 1],
  ["accessToken", () => failure(429), { accessToken: () => new Promise<string>(() => {}) }, 0],
];

describe.each(listeners)("a call that waits for %s", (_, response, options, sent) => {
  test("ends when its signal aborts", async () => {
    const controller = new AbortController();
    const reason = new Error("closed");
    const { graph, requests } = createRecordingClient([response()], options);
    const call = catchError(() => graph.getConnectedOrganization("1", {}, { signal: controller.signal }), graph);
    await vi.advanceTimersByTimeAsync(1);
    controller.abort(reason);
    expect(await call).toMatchObject({ name: "GraphError", failure: "aborted", cause: reason });
    expect(requests).toHaveLength(sent);
  });

  test("ends after its time limit", async () => {
    const { graph, requests } = createRecordingClient([response()], options);
    const call = catchError(() => graph.getConnectedOrganization("1", {}, { timeout: 5_000 }), graph);
    let isOver = false;
    void call.finally(() => {
      isOver = true;
    });
    await vi.advanceTimersByTimeAsync(4_999);
    expect(isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await call).toMatchObject({
      name: "GraphError",
      failure: "timeout",
      message: expect.stringMatching(/^(onRetry|onViolation|The request) timed out after 5000 ms\.$/),
    });
    expect(requests).toHaveLength(sent);
  });
});
