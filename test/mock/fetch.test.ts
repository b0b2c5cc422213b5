import { describe, expect, test } from "vitest";
import { createMock } from "../../src/mock/index.js";
import { envelopeOf } from "../helpers/error-envelope.js";
import { sample } from "../helpers/sample-requests.js";

const add = sample("addConnectedOrganization");
const url = `https://graph.microsoft.com/beta${add.path}`;
const headers = { authorization: "Bearer any", "content-type": "application/json" };
const body = JSON.stringify(add.body);
const asText = { method: "POST", headers, body };

describe("mock.fetch stands in for fetch", () => {
  const stream = () => new Blob([body]).stream();
  test.each<[string, Parameters<typeof fetch>]>([
    ["an address and text", [url, asText]],
    ["a URL", [new URL(url), asText]],
    ["a method in lower case", [url, { ...asText, method: "post" }]],
    ["a Request", [new Request(url, asText)]],
    ["a Request and what replaces its parts", [new Request(url), asText]],
    ["a Request for an init", [url, new Request(url, asText)]],
    ["Headers", [url, { ...asText, headers: new Headers(headers) }]],
    ["pairs of headers", [url, { ...asText, headers: Object.entries(headers) }]],
    ["bytes", [url, { ...asText, body: new TextEncoder().encode(body) }]],
    ["a Blob", [url, { ...asText, body: new Blob([body]) }]],
    ["a stream", [url, { ...asText, body: stream(), duplex: "half" } as RequestInit]],
    ["a signal", [url, { ...asText, signal: new AbortController().signal }]],
    ["other members", [url, { ...asText, cache: "no-store", credentials: "include", redirect: "manual" }]],
    ["nothing where a member is null", [url, { ...asText, signal: null }]],
  ])("takes %s", async (_, asked) => {
    const mock = createMock();
    expect((await mock.fetch(...asked)).status).toBe(204);
    expect(mock.requests).toMatchObject([{ operationId: "addConnectedOrganization", body: add.body }]);
  });

  test("calls text without a media type text/plain, which the contract does not take", async () => {
    const { authorization } = headers;
    const envelope = await envelopeOf(await createMock().fetch(url, { ...asText, headers: { authorization } }), 415);
    expect(envelope.message).toContain("text/plain");
  });

  test.each<[string, unknown[]]>([
    ["no address", ["/beta"]],
    ["a name and a password in the address", ["https://a:b@graph.microsoft.com/beta"]],
    ["a body on GET", [url, { body }]],
    ["a method that fetch refuses", [url, { method: "TRACE" }]],
    ["no method", [url, { method: "A B" }]],
    ["no header", [url, { headers: { "a b": "c" } }]],
    ["no value of a header", [url, { headers: { a: "\n\u{1F600}" } }]],
    ["no signal", [url, { signal: {} }]],
    ["an unknown value of a member", [url, { redirect: "sideways" }]],
  ])("throws a TypeError for %s", async (_, [input, init]) => {
    await expect(createMock().fetch(input as string, init as RequestInit)).rejects.toThrow(TypeError);
  });

  test("throws the reason of a signal that aborted, before and while it answers", async () => {
    const reason = new Error("enough");
    const mock = createMock({ latency: 60_000 });
    await expect(mock.fetch(url, { ...asText, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const controller = new AbortController();
    const answer = mock.fetch(url, { ...asText, signal: controller.signal });
    controller.abort(reason);
    await expect(answer).rejects.toBe(reason);
    expect(mock.organizations).toEqual([]);
  });
});
