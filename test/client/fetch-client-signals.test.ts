import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { collectGarbage } from "../helpers/collect-garbage.js";
import { createRecordingFetchClient } from "../helpers/recording-fetch-client.js";
import { success } from "../helpers/retrying-client.js";
import { createBody } from "../helpers/sample-calls.js";

const path = "/identityGovernance/entitlementManagement/connectedOrganizations";

describe("one signal for many calls of createFetchClient", () => {
  const never = () => new Promise<Response>(() => {});

  test("has one listener while they are sent, and none afterwards", async () => {
    const { signal } = new AbortController();
    const { client } = createRecordingFetchClient(Array.from({ length: 20 }, success));
    let mostListeners = 0;
    const calls = Array.from({ length: 20 }, async (_, index) => {
      await (index % 2 ? client.GET(path, { signal }) : client.request("get", path, { signal }));
      mostListeners = Math.max(mostListeners, getEventListeners(signal, "abort").length);
    });
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    await Promise.all(calls);
    expect(mostListeners).toBeLessThanOrEqual(1);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("causes no warning if there are more of them than Node accepts listeners", async () => {
    const warnings: Error[] = [];
    const onWarning = (warning: Error) => warnings.push(warning);
    process.on("warning", onWarning);
    const { signal } = new AbortController();
    const { client } = createRecordingFetchClient(Array.from({ length: 1_600 }, success));
    await Promise.all(Array.from({ length: 1_600 }, () => client.GET(path, { signal })));
    await new Promise((resolve) => setImmediate(resolve)); // Node emits warnings in a later turn.
    process.off("warning", onWarning);
    expect(warnings).toEqual([]);
  });

  test("ends a call whose request was collected as garbage meanwhile", async () => {
    const controller = new AbortController();
    const { client, requests } = createRecordingFetchClient([never]);
    client.use({ onRequest: ({ request }) => new Request(request, { headers: { "x-app": "a" } }) });
    const call = client.GET(path, { signal: controller.signal });
    await expect.poll(() => requests.length).toBe(1);
    await collectGarbage();
    controller.abort();
    await expect(call).rejects.toMatchObject({ failure: "aborted" });
  });

  test("ends each of them when it aborts, and keeps no listener", async () => {
    const controller = new AbortController();
    const reason = new Error("closed");
    const { signal } = controller;
    const { client, requests } = createRecordingFetchClient(Array.from({ length: 20 }, () => never));
    // A request that middleware replaces follows the signal too.
    client.use({ onRequest: ({ request }) => new Request(request, { headers: { "x-app": "a" } }) });
    const calls = Array.from({ length: 20 }, () => client.GET(path, { signal }).catch((error: unknown) => error));
    await expect.poll(() => requests.length).toBe(20);
    controller.abort(reason);
    const aborted = expect.objectContaining({ name: "GraphError", failure: "aborted", cause: reason });
    expect(await Promise.all(calls)).toEqual(Array(20).fill(aborted));
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("ends a call that begins after its abort", async () => {
    const { client, requests } = createRecordingFetchClient([]);
    const signal = AbortSignal.abort("closed");
    await expect(client.GET(path, { signal })).rejects.toMatchObject({ failure: "aborted", cause: "closed" });
    expect(requests).toEqual([]);
  });

  test("keeps no listener after a call that middleware answers or ends", async () => {
    const { signal } = new AbortController();
    const { client } = createRecordingFetchClient([]);
    const bug = new Error("no such cache");
    client.use({
      onRequest: ({ request }) => {
        if (request.method === "GET") return Response.json({ value: [] });
        throw bug;
      },
    });
    expect((await client.GET(path, { signal })).data).toEqual({ value: [] });
    await expect(client.POST(path, { body: createBody, signal })).rejects.toBe(bug);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("must be a signal", async () => {
    const { client, requests } = createRecordingFetchClient([]);
    await expect(client.GET(path, { signal: new AbortController() as never })).rejects.toMatchObject({
      name: "OptionError",
      message: "signal must be an AbortSignal (got AbortController).",
    });
    expect(requests).toEqual([]);
  });
});
