import { describe, expect, test, vi } from "vitest";
import { batch } from "../../src/index.js";
import { createBatchClient, created, failed, partners, settle, throttled } from "../helpers/batch-service.js";
import { useFakeTimers } from "../helpers/fake-timers.js";

useFakeTimers();

describe("signal and timeout of a batch", () => {
  const never = () => new Promise<Response>(() => {});

  test("end the calls that are sent, wait and follow", async () => {
    const { graph } = createBatchClient(created, {}, never);
    const controller = new AbortController();
    const sent = batch(
      graph,
      (calls) => {
        const first = calls.deleteConnectedOrganization("1");
        return [
          first,
          calls.deleteConnectedOrganization("2", { dependsOn: first }),
          ...partners(100).map((body) => calls.createConnectedOrganization(body)),
        ];
      },
      { signal: controller.signal },
    );
    await vi.advanceTimersByTimeAsync(10);
    controller.abort();
    const results = await sent;
    expect(results.map(({ error }) => error?.failure)).toEqual(Array(102).fill("aborted"));
  });

  test("end the wait for a retry", async () => {
    const { graph } = createBatchClient((request) => (request.method === "GET" ? failed(503, "Busy") : throttled(30)));
    const controller = new AbortController();
    const sent = batch(
      graph,
      (calls) => [calls.getConnectedOrganization("1"), calls.deleteConnectedOrganization("1")],
      { signal: controller.signal },
    );
    await vi.advanceTimersByTimeAsync(10);
    controller.abort();
    expect((await sent).map(({ error }) => error?.failure)).toEqual(["aborted", "aborted"]);
  });

  test("end a request that takes too long, whose calls may have been carried out", async () => {
    const { graph } = createBatchClient(created, {}, never);
    const results = await settle(
      batch(graph, (calls) => [calls.getConnectedOrganization("1"), calls.deleteConnectedOrganization("1")], {
        timeout: 5,
      }),
    );
    expect(results.map(({ error }) => error?.failure)).toEqual(["timeout", "timeout"]);
  });
});
