import { getEventListeners } from "node:events";
import { describe, expect, test, vi } from "vitest";
import { isThrottled } from "../../src/index.js";
import { useFakeTimers } from "../helpers/fake-timers.js";
import { catchError } from "../helpers/recording-fetch.js";
import { callMethod, createRetryingClient, failure, settle, success } from "../helpers/retrying-client.js";

useFakeTimers();

test("onRetry receives the call, the status, the number of the retry and the delay", async () => {
  const { graph, notices } = createRetryingClient([
    failure(429, { "Retry-After": "1" }),
    failure(503, { "Retry-After": "2" }),
    success(),
  ]);
  await settle(graph.getConnectedOrganization("1", {}, { headers: { "client-request-id": "mine" } }));
  const url = "https://graph.microsoft.com/v1.0/identityGovernance/entitlementManagement/connectedOrganizations/1";
  const facts = { operationId: "getConnectedOrganization", method: "GET", url, clientRequestId: "mine" };
  expect(notices).toEqual([
    { ...facts, attempts: 1, status: 429, error: undefined, attempt: 1, delay: 1000, retryAfter: 1 },
    { ...facts, attempts: 2, status: 503, error: undefined, attempt: 2, delay: 2000, retryAfter: 2 },
  ]);
});

describe("an abort during the delay", () => {
  test.each([429, 503])(
    "of %i ends the call at once, with the reason as cause, and removes its listener",
    async (status) => {
      const { graph, requests } = createRetryingClient([failure(status, { "Retry-After": "30" })]);
      const controller = new AbortController();
      const pending = catchError(() => graph.getConnectedOrganization("1", {}, { signal: controller.signal }), graph);
      await vi.advanceTimersByTimeAsync(1_000);
      expect(getEventListeners(controller.signal, "abort")).toHaveLength(1);
      const reason = new Error("closed");
      controller.abort(reason);
      const error = await pending;
      expect(error).toMatchObject({
        name: "GraphError",
        message: "The call was aborted.",
        status: undefined,
        failure: "aborted",
        attempts: 1,
        cause: reason,
      });
      expect(isThrottled(error)).toBe(false);
      expect(requests).toHaveLength(1);
      expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    },
  );

  test("in onRetry ends the call", async () => {
    const controller = new AbortController();
    const { graph } = createRetryingClient([failure(429)], { onRetry: () => controller.abort() });
    const error = await catchError(() => graph.deleteConnectedOrganization("1", { signal: controller.signal }), graph);
    expect(error).toMatchObject({ message: "The call was aborted." });
  });
});

test("an asynchronous onRetry is awaited", async () => {
  const order: string[] = [];
  const onRetry = async () => {
    await Promise.resolve();
    order.push("notified");
  };
  const send = () => Promise.resolve(success()).finally(() => order.push("sent"));
  const { graph } = createRetryingClient([failure(503), send], { onRetry });
  await settle(callMethod("GET", graph));
  expect(order).toEqual(["notified", "sent"]);
});

const bug = new Error("no such logger");
test.each<[string, () => void]>([
  [
    "throws",
    () => {
      throw bug;
    },
  ],
  ["rejects with", () => Promise.reject(bug)],
])("an error that onRetry %s ends the call", async (_, onRetry) => {
  for (const status of [429, 503]) {
    const { graph } = createRetryingClient([failure(status)], { onRetry });
    expect(await catchError(() => callMethod("GET", graph), graph)).toMatchObject({
      message: "onRetry failed (Error).",
      cause: { option: "onRetry", cause: bug },
    });
  }
});
