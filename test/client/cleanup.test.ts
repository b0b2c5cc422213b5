import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Answer, organization, recordingClient, thrownBy } from "../helpers/recording-fetch.js";
import { streamOf } from "../helpers/text-stream.js";

const next = "https://graph.microsoft.com/beta/next";
const refused = () => Response.json({ error: { code: "No", message: "No." } }, { status: 403 });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** An answer whose body can be asked whether somebody read it to its end. */
function watched(text: string, status = 200): Response {
  return new Response(streamOf(text), { status, headers: { "content-type": "application/json" } });
}

describe("nothing is left behind", () => {
  test.each<[string, Answer]>([
    ["a success", Response.json(organization)],
    ["a refusal", refused()],
    ["broken JSON", new Response("{")],
    ["a network failure", () => Promise.reject(new TypeError("fetch failed"))],
  ])("after %s: no listener and no timer", async (_, answer) => {
    const { signal } = new AbortController();
    const { graph } = recordingClient([answer]);
    await graph.getConnectedOrganization("1", {}, { signal }).catch(() => {});
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("between and after the pages of a list, and after a break", async () => {
    const { signal } = new AbortController();
    const page = () => Response.json({ value: [organization], "@odata.nextLink": next });
    const { graph } = recordingClient([page(), page()]);
    for await (const _ of graph.listConnectedOrganizations({}, { signal })) {
      expect([getEventListeners(signal, "abort").length, vi.getTimerCount()]).toEqual([0, 0]);
      break;
    }
    expect([getEventListeners(signal, "abort").length, vi.getTimerCount()]).toEqual([0, 0]);
  });

  test("when the time is over: the request is aborted, no listener, no timer", async () => {
    const { signal } = new AbortController();
    const signals: AbortSignal[] = [];
    const never: Answer = (_, init) => {
      signals.push(init.signal);
      return new Promise(() => {});
    };
    const { graph } = recordingClient([never], { timeout: 50 });
    const pending = thrownBy(() => graph.getConnectedOrganization("1", {}, { signal }), graph);
    await vi.advanceTimersByTimeAsync(50);
    await pending;
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    expect([getEventListeners(signal, "abort").length, vi.getTimerCount()]).toEqual([0, 0]);
  });

  test("no body: each is read to its end, also where it is not needed and where it is tried again", async () => {
    const answers = [
      watched('{"id":"1"}', 202), // To an update, which needs none.
      watched('{"error":{"code":"Busy","message":"Wait."}}', 429),
      watched('{"id":"1"}'),
    ];
    const { graph } = recordingClient(answers);
    await graph.updateConnectedOrganization("1", {});
    const read = graph.getConnectedOrganization("1");
    await vi.runAllTimersAsync();
    await read;
    expect(answers.map(({ bodyUsed }) => bodyUsed)).toEqual([true, true, true]);
  });
});

test("an answer that comes too late is not read", async () => {
  let bring = (_response: Response) => {};
  const late = () => new Promise<Response>((resolve) => (bring = resolve));
  const { graph } = recordingClient([late], { timeout: 50 });
  const pending = thrownBy(() => graph.getConnectedOrganization("1"), graph);
  await vi.advanceTimersByTimeAsync(50);
  await pending;
  const cancelled = vi.fn();
  bring(new Response(new ReadableStream({ cancel: cancelled })));
  await vi.runAllTimersAsync();
  expect(cancelled).toHaveBeenCalledOnce();
});

describe("a call ends in time", () => {
  const late = {
    name: "GraphError",
    message: "Microsoft Graph did not answer in time.",
    cause: { name: "TimeoutError" },
  };
  const never = () => new Promise<never>(() => {});

  test("even where fetch does not heed its signal", async () => {
    const { graph } = recordingClient([never], { timeout: 50 });
    const pending = thrownBy(() => graph.getConnectedOrganization("1"), graph);
    await vi.advanceTimersByTimeAsync(50);
    expect(await pending).toMatchObject(late);
  });

  test("even where the token does not come, and sends nothing when it comes too late", async () => {
    let bring = (_token: string) => {};
    const accessToken = () => new Promise<string>((resolve) => (bring = resolve));
    const { graph, requests } = recordingClient([], { timeout: 50, accessToken });
    const pending = thrownBy(() => graph.getConnectedOrganization("1"), graph);
    await vi.advanceTimersByTimeAsync(50);
    expect(await pending).toMatchObject(late);
    bring("too-late");
    await vi.runAllTimersAsync();
    expect(requests).toEqual([]);
  });

  test("after 100 seconds where nobody says otherwise", async () => {
    const { graph } = recordingClient([never]);
    let ended = false;
    const pending = thrownBy(() => graph.getConnectedOrganization("1"), graph).then((error) => {
      ended = true;
      return error;
    });
    await vi.advanceTimersByTimeAsync(99_999);
    expect(ended).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await pending).toMatchObject(late);
  });

  test.each([Number.POSITIVE_INFINITY, 2 ** 31, Number.MAX_SAFE_INTEGER])(
    "but not at once where the limit is %d ms",
    async (timeout) => {
      const answer = () =>
        new Promise<Response>((resolve) => setTimeout(resolve, 1_000_000, Response.json(organization)));
      const { graph } = recordingClient([answer], { timeout });
      const pending = graph.getConnectedOrganization("1");
      await vi.advanceTimersByTimeAsync(1_000_000);
      expect(await pending).toEqual(organization);
    },
  );
});
