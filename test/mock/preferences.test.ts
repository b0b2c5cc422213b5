import { describe, expect, test } from "vitest";
import { createMock } from "../../src/mock/index.js";
import { envelopeOf, targetsOf } from "../helpers/error-envelope.js";
import { examplesOf, requestTo, type Sample, sample, samples } from "../helpers/sample-requests.js";

const { fetch } = createMock({ static: true });
const list = sample("listConnectedOrganizations");
const send = (headers: Record<string, string>, asked: Sample = list) =>
  fetch(requestTo("https://graph.microsoft.com/beta", asked, headers));

describe("Prefer", () => {
  test("code=429 brings the header that says how long to wait", async () => {
    const response = await send({ prefer: "code=429" });
    expect(response.status).toBe(429);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  test.each([
    "include-unknown-enum-members",
    "odata.maxpagesize=5, return=representation",
    "a;code=500",
    ",",
    "=",
    '"',
  ])("passes over %s", async (prefer) => {
    expect((await send({ prefer })).status).toBe(200);
  });

  test.each([
    ["include-unknown-enum-members, code=503", 503],
    ['code="503"', 503],
    ["CODE = 503 ; foo", 503],
    ["code=503, code=429", 503],
    ['foo="a, code=429", code=503', 503],
    ["code=405", 405],
    ["code=504", 504],
    ["code=200", 200],
  ])("%s is answered by %i", async (prefer, status) => {
    expect((await send({ prefer })).status).toBe(status);
  });

  test("is one list, however many headers it came in", async () => {
    const request = requestTo("https://graph.microsoft.com", list);
    request.headers.append("prefer", "include-unknown-enum-members");
    request.headers.append("prefer", "code=403");
    request.headers.append("prefer", "example=noLicense");
    const response = await fetch(request);
    expect(response.status).toBe(403);
    expect(await response.json()).toEqual(examplesOf(list.operation, 403).get("noLicense"));
  });

  test.each([
    "code",
    "code=",
    "code=4XX",
    "code=20",
    "code=299",
    "code=302",
    "code=999",
    "code=-1",
    "dynamic=1",
    "example=nope",
    "example",
  ])("%s is refused with what is possible", async (prefer) => {
    const error = await envelopeOf(await send({ prefer }), 400);
    expect(targetsOf(error)).toEqual(["Prefer"]);
  });

  test("an example of another answer is refused with those that there are", async () => {
    const { message } = await envelopeOf(await send({ prefer: "code=429, example=firstPage" }), 400);
    for (const name of examplesOf(list.operation, 429).keys()) expect(message).toContain(name);
    await envelopeOf(await send({ prefer: "example=any" }, sample("deleteConnectedOrganization")), 400);
  });

  test.each(samples)("dynamic=true makes up an answer of $id", async (asked) => {
    const response = await send({ prefer: "dynamic=true" }, asked);
    expect(response.status).toBe(asked.success);
    const text = await response.text();
    expect(text === "").toBe(asked.success === 204);
    if (text) expect([...examplesOf(asked.operation, asked.success).values()]).not.toContainEqual(JSON.parse(text));
  });

  test("does not make up for a request that is wrong", async () => {
    await envelopeOf(await send({ prefer: "code=200", authorization: "" }), 401);
  });
});

describe("Accept", () => {
  test.each([
    "*/*",
    "application/*",
    "application/json;odata.metadata=minimal",
    "application/json;odata.metadata=minimal;q=0.5, text/plain;q=0.9",
    "text/html, application/json;q=0.1",
    "text/html, */*;q=0.8",
    "",
    ",",
    "nonsense",
    "json/",
  ])("%j is answered in JSON", async (accept) => {
    const response = await send({ accept });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json");
  });

  test.each(["text/html", "application/xml, text/plain;q=0.5"])("%s is refused", async (accept) => {
    await envelopeOf(await send({ accept }), 406);
  });

  test("has no say in an answer without a body, nor in an error", async () => {
    expect((await send({ accept: "text/html" }, sample("deleteConnectedOrganization"))).status).toBe(204);
    expect((await send({ accept: "text/html", prefer: "code=500" })).status).toBe(500);
  });
});
