import { getEventListeners } from "node:events";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createMock } from "../../src/mock/index.js";
import { collectGarbage } from "../helpers/collect-garbage.js";
import { expectErrorEnvelope } from "../helpers/error-envelope.js";
import { getSample } from "../helpers/sample-requests.js";

const add = getSample("addConnectedOrganization");
const url = `https://graph.microsoft.com/beta${add.path}`;
const headers = { authorization: "Bearer any", "content-type": "application/json" };
const body = JSON.stringify(add.body);
const textInit = { method: "POST", headers, body };

describe("mock.fetch", () => {
  const stream = () => new Blob([body]).stream();
  test.each<[string, Parameters<typeof fetch>]>([
    ["a URL string and a text body", [url, textInit]],
    ["a URL object", [new URL(url), textInit]],
    ["a method in lower case", [url, { ...textInit, method: "post" }]],
    ["a Request", [new Request(url, textInit)]],
    ["a Request and an init that replaces its parts", [new Request(url), textInit]],
    ["a Request as the init", [url, new Request(url, textInit)]],
    ["a Request and a Request as the init", [new Request(url), new Request(url, textInit)]],
    ["a Headers object", [url, { ...textInit, headers: new Headers(headers) }]],
    ["headers as pairs", [url, { ...textInit, headers: Object.entries(headers) }]],
    ["a body of bytes", [url, { ...textInit, body: new TextEncoder().encode(body) }]],
    ["a Blob body", [url, { ...textInit, body: new Blob([body]) }]],
    ["a stream body", [url, { ...textInit, body: stream(), duplex: "half" } as RequestInit]],
    ["a signal", [url, { ...textInit, signal: new AbortController().signal }]],
    ["other members", [url, { ...textInit, cache: "no-store", credentials: "include", redirect: "manual" }]],
    ["a Request and null instead of an init", [new Request(url, textInit), null as unknown as undefined]],
    ["a member that is null", [url, { ...textInit, signal: null }]],
  ])("accepts %s", async (_, fetchArguments) => {
    const mock = createMock();
    expect((await mock.fetch(...fetchArguments)).status).toBe(204);
    expect(mock.requests).toMatchObject([{ operationId: "addConnectedOrganization", body: add.body }]);
  });

  test("accepts a Request of another realm, whose body it reads in a browser without Request.body", async () => {
    const request = new Request(url, textInit);
    const withBody = { method: "POST", url, headers: request.headers, signal: request.signal, bodyUsed: false };
    const mock = createMock();
    for (const parts of [{ body: request.body }, { arrayBuffer: async () => new TextEncoder().encode(body).buffer }]) {
      mock.reset();
      expect((await mock.fetch({ ...withBody, ...parts } as unknown as Request)).status).toBe(204);
      expect(mock.requests).toMatchObject([{ body: add.body }]);
    }
  });

  test.each<[string, (signal: AbortSignal) => Parameters<typeof fetch>]>([
    ["what the client passes", (signal) => [url, { ...textInit, signal, redirect: "manual" }]],
    ["other members", (signal) => [url, { ...textInit, signal, cache: "no-store" }]],
    ["a Request", (signal) => [new Request(url, textInit), { signal }]],
  ])(
    "accepts the signal of a page of jsdom, which the Request of Node.js 24 refuses, with %s",
    async (_, getArguments) => {
      vi.stubGlobal("Request", StrictRequest);
      onTestFinished(() => void vi.unstubAllGlobals());
      const mock = createMock({ latency: 60_000 });
      const signal = new ForeignSignal();
      const response = mock.fetch(...getArguments(signal as unknown as AbortSignal));
      signal.abort("enough");
      await expect(response).rejects.toBe("enough");
    },
  );

  test("rejects a Request whose body was read, with a TypeError", async () => {
    const request = new Request(url, textInit);
    const { fetch } = createMock();
    await fetch(request);
    await expect(fetch(request)).rejects.toThrow(new TypeError("The body of the request has been read already."));
  });

  test.each(["file:///beta", "data:text/plain,a", "app://localhost/beta"])(
    "rejects a URL that fetch cannot send a request to, with a TypeError: %s",
    async (address) => {
      const mock = createMock();
      const message = `The URL must begin with http: or https: (got ${new URL(address).protocol}).`;
      await expect(mock.fetch(address, { headers })).rejects.toThrow(new TypeError(message));
      await expect(mock.fetch(new Request(address, { headers }))).rejects.toThrow(new TypeError(message));
      expect(mock.requests).toEqual([]);
    },
  );

  test("sends text without a Content-Type as text/plain, which is a 415", async () => {
    const { authorization } = headers;
    const error = await expectErrorEnvelope(
      await createMock().fetch(url, { ...textInit, headers: { authorization } }),
      415,
    );
    expect(error.message).toContain("text/plain");
  });

  test.each<[string, unknown[]]>([
    ["a relative URL", ["/beta"]],
    ["a URL with a user name and a password", ["https://a:b@graph.microsoft.com/beta"]],
    ["a body on GET", [url, { body }]],
    ["a forbidden method", [url, { method: "TRACE" }]],
    ["an invalid method", [url, { method: "A B" }]],
    ["an invalid header name", [url, { headers: { "a b": "c" } }]],
    ["an invalid header value", [url, { headers: { a: "\n\u{1F600}" } }]],
    ["an object that is not a signal", [url, { signal: {} }]],
    ["an unknown redirect mode", [url, { redirect: "sideways" }]],
  ])("rejects %s with a TypeError", async (_, [input, init]) => {
    await expect(createMock().fetch(input as string, init as RequestInit)).rejects.toThrow(TypeError);
  });

  test.each<[string, (signal: AbortSignal) => Parameters<typeof fetch>]>([
    ["a Request", (signal) => [new Request(url, { ...textInit, signal })]],
    ["a Request and an init", (signal) => [new Request(url, { ...textInit, signal }), { headers }]],
  ])("is aborted by the signal of %s that became garbage", async (_, createArguments) => {
    const controller = new AbortController();
    const mock = createMock({ latency: 60_000 });
    const call = mock.fetch(...createArguments(controller.signal));
    await expect.poll(() => mock.requests[0]?.body).toBeDefined();
    await collectGarbage();
    controller.abort();
    await expect(call).rejects.toThrow();
  });

  test("rejects with the reason of the signal, before and during the request", async () => {
    const reason = new Error("enough");
    const mock = createMock({ latency: 60_000 });
    await expect(mock.fetch(url, { ...textInit, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const request = new Request(url, { ...textInit, signal: AbortSignal.abort(reason) });
    await expect(mock.fetch(request)).rejects.toBe(reason);
    const controller = new AbortController();
    const response = mock.fetch(url, { ...textInit, signal: controller.signal });
    controller.abort(reason);
    await expect(response).rejects.toBe(reason);
    expect(mock.organizations).toEqual([]);
  });

  test("adds one listener to a signal for all requests, and removes it, so that Node.js does not warn", async () => {
    const mock = createMock();
    const { signal } = new AbortController();
    const add = vi.spyOn(signal, "addEventListener");
    const getInits = () => [
      { headers, signal },
      { ...textInit, body: new Blob([body]), signal },
    ];
    const responses = Array.from({ length: 30 }, getInits)
      .flat()
      .map((init) => mock.fetch(url, init));
    expect(new Set(add.mock.calls.map(([, listener]) => listener)).size).toBe(1);
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    await Promise.all(responses);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("rejects each request of a signal", async () => {
    const mock = createMock({ latency: 60_000 });
    const controller = new AbortController();
    const { signal } = controller;
    const responses = Array.from({ length: 30 }, () => mock.fetch(url, { headers, signal }));
    controller.abort("enough");
    const results = await Promise.allSettled(responses);
    expect(results).toEqual(new Array(30).fill({ status: "rejected", reason: "enough" }));
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

/** An AbortSignal of another realm. */
class ForeignSignal extends EventTarget {
  aborted = false;
  reason: unknown = undefined;
  throwIfAborted(): void {
    if (this.aborted) throw this.reason;
  }
  abort(reason: unknown): void {
    Object.assign(this, { aborted: true, reason });
    this.dispatchEvent(new Event("abort"));
  }
}

/** The Request of Node.js 24 and later; that of earlier versions accepts every signal. */
class StrictRequest extends Request {
  constructor(input: string | URL | Request, init: RequestInit = {}) {
    if (init.signal instanceof ForeignSignal) throw new TypeError("Expected signal to be an instance of AbortSignal.");
    super(input, init);
  }
}
