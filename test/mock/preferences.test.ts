import { describe, expect, test } from "vitest";
import { domainSource } from "../../src/index.js";
import { createMock } from "../../src/mock/index.js";
import { validateResponse } from "../../src/validation/index.js";
import { expectErrorEnvelope, listTargets } from "../helpers/error-envelope.js";
import { toOperationId } from "../helpers/fixtures.js";
import { createMockWithClients } from "../helpers/mock-with-clients.js";
import { createRequest, getExamples, getSample, type Sample, samples } from "../helpers/sample-requests.js";

const { fetch } = createMock({ static: true });
const list = getSample("listConnectedOrganizations");
const send = (headers: Record<string, string>, operationSample: Sample = list) =>
  fetch(createRequest("https://graph.microsoft.com/beta", operationSample, headers));

describe("Prefer", () => {
  test("code=429 sends a Retry-After header", async () => {
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
  ])("ignores %s", async (prefer) => {
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
  ])("%s gets a response with %i", async (prefer, status) => {
    expect((await send({ prefer })).status).toBe(status);
  });

  test("combines the preferences of several headers", async () => {
    const request = createRequest("https://graph.microsoft.com/v1.0", list);
    request.headers.append("prefer", "include-unknown-enum-members");
    request.headers.append("prefer", "code=403");
    request.headers.append("prefer", "example=noLicense");
    const response = await fetch(request);
    expect(response.status).toBe(403);
    expect(await response.json()).toEqual(getExamples(list.operation, 403).get("noLicense"));
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
  ])("%s is a 400 that names the header", async (prefer) => {
    const error = await expectErrorEnvelope(await send({ prefer }), 400);
    expect(listTargets(error)).toEqual(["Prefer"]);
  });

  test("an example of another response is a 400 that names the available ones", async () => {
    const { message } = await expectErrorEnvelope(await send({ prefer: "code=429, example=firstPage" }), 400);
    for (const name of getExamples(list.operation, 429).keys()) expect(message).toContain(name);
    await expectErrorEnvelope(await send({ prefer: "example=any" }, getSample("deleteConnectedOrganization")), 400);
  });

  test.each(samples)("dynamic=true generates a response of $id", async (operationSample) => {
    const { operation, success } = operationSample;
    const response = await send({ prefer: "dynamic=true" }, operationSample);
    expect(response.status).toBe(success);
    const text = await response.text();
    expect(text === "").toBe(success === 204);
    if (text) expect(validateResponse(toOperationId(operationSample.id), success, JSON.parse(text)).valid).toBe(true);
    if (text) expect([...getExamples(operation, success).values()]).not.toContainEqual(JSON.parse(text));
  });

  test("does not replace the error of an invalid request", async () => {
    await expectErrorEnvelope(await send({ prefer: "code=200", authorization: "" }), 401);
  });
});

describe("a stateful mock responds with an example", () => {
  test.each(["example=firstPage", "code=200"])("to Prefer: %s", async (prefer) => {
    const { beta } = createMockWithClients();
    const page = await beta.listConnectedOrganizations({}, { headers: { prefer } }).firstPage();
    expect(page.value.length).toBeGreaterThan(0);
  });

  test("that is generated, to Prefer: dynamic=true", async () => {
    const { beta } = createMockWithClients();
    const { id } = await beta.getConnectedOrganization("unknown", {}, { headers: { prefer: "dynamic=true" } });
    expect(id).toEqual(expect.any(String));
  });
});

test("a static mock responds to every request with an example and stores nothing", async () => {
  const { mock, beta } = createMockWithClients({ static: true });
  await beta.createConnectedOrganization({ displayName: "Contoso", identitySources: [domainSource("contoso.com")] });
  expect(mock.organizations).toEqual([]);
  expect((await beta.listConnectedOrganizations().firstPage()).value.length).toBeGreaterThan(1);
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
  ])("%j gets a response in JSON", async (accept) => {
    const response = await send({ accept });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^application\/json;/);
  });

  test.each(["text/html", "application/xml, text/plain;q=0.5"])("%s is a 406", async (accept) => {
    await expectErrorEnvelope(await send({ accept }), 406);
  });

  test("without JSON is a 406 also on a stateful mock, and changes nothing", async () => {
    const mock = createMock({ seed: [{ id: "1" }] });
    const create = getSample("createConnectedOrganization");
    for (const operationSample of [list, create]) {
      const request = createRequest("https://graph.microsoft.com/beta", operationSample, { accept: "text/html" });
      await expectErrorEnvelope(await mock.fetch(request), 406);
    }
    expect(mock.organizations).toHaveLength(1);
  });

  test("does not matter for a response without a body, nor for an error", async () => {
    expect((await send({ accept: "text/html" }, getSample("deleteConnectedOrganization"))).status).toBe(204);
    expect((await send({ accept: "text/html", prefer: "code=500" })).status).toBe(500);
  });
});
