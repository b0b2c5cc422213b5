import { describe, expect, test } from "vitest";
import contract from "../../generated/openapi.json" with { type: "json" };
import { createClient, domainSource, isSocialSource, isTenantSource } from "../../src/index.js";
import { createMock, DroppedConnectionError, type MockFault, startMock } from "../../src/mock/index.js";
import { catchError } from "../helpers/recording-fetch.js";

const contoso = { displayName: "Contoso", identitySources: [domainSource("contoso.com")] };
const fabrikam = { displayName: "Fabrikam", identitySources: [domainSource("fabrikam.com")] };
const url = "https://graph.microsoft.com/beta/identityGovernance/entitlementManagement/connectedOrganizations";
const headers = { authorization: "Bearer any" };

function createMockWithFaults(...faults: MockFault[]) {
  const mock = createMock({ faults, seed: [{ id: "1", ...contoso }] });
  return { mock, graph: createClient({ accessToken: "any", fetch: mock.fetch, retry: { limit: 0 } }) };
}

describe("a fault with a status", () => {
  test("fails `times` requests of its operation and no others", async () => {
    const { graph, mock } = createMockWithFaults({
      operationId: "createConnectedOrganization",
      status: 429,
      times: 2,
      retryAfter: 1.5,
    });
    await graph.getConnectedOrganization("1");
    for (let attempt = 0; attempt < 2; attempt++) {
      const error = await catchError(() => graph.createConnectedOrganization(contoso), graph);
      expect(error).toMatchObject({ status: 429, code: "TooManyRequests", retryAfter: 1.5 });
    }
    expect(mock.organizations).toHaveLength(1); // The failed requests created nothing.
    await graph.createConnectedOrganization(fabrikam);
    expect(mock.organizations).toHaveLength(2);
    expect(mock.requests).toHaveLength(4);
  });

  test("fails every request until it is removed", async () => {
    const { graph, mock } = createMockWithFaults();
    mock.faults.push({ status: 503 });
    expect(await catchError(() => graph.getConnectedOrganization("1"), graph)).toMatchObject({ status: 503 });
    expect(await catchError(() => graph.deleteConnectedOrganization("1"), graph)).toMatchObject({ status: 503 });
    mock.faults.length = 0;
    await graph.getConnectedOrganization("1");
  });

  test("sends its body: a string as it is, any other value as JSON", async () => {
    const { graph } = createMockWithFaults(
      { status: 502, body: "<html>", times: 1 },
      { status: 418, body: { teapot: true } },
    );
    expect(await catchError(() => graph.getConnectedOrganization("1"), graph)).toMatchObject({
      status: 502,
      body: "<html>",
    });
    expect(await catchError(() => graph.getConnectedOrganization("1"), graph)).toMatchObject({
      status: 418,
      body: '{"teapot":true}',
    });
  });

  test.each([204, 205, 304])("%i sends no body", async (status) => {
    const { mock } = createMockWithFaults({ status, body: { not: "sent" } });
    const response = await mock.fetch(url);
    expect([response.status, await response.text()]).toEqual([status, ""]);
  });
});

describe("the headers of a fault", () => {
  test("are added to those of its response and replace them", async () => {
    const { mock } = createMockWithFaults({
      status: 429,
      retryAfter: 1,
      headers: { "Retry-After": "Wed, 21 Oct 2026 07:28:00 GMT", "x-throttle": "yes", "Content-Type": "text/plain" },
    });
    const response = await mock.fetch(url);
    expect(response.status).toBe(429);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "retry-after": "Wed, 21 Oct 2026 07:28:00 GMT",
      "x-throttle": "yes",
      "content-type": "text/plain",
      "request-id": expect.any(String),
    });
  });

  test("are added to a response that the fault does not replace", async () => {
    const { mock } = createMockWithFaults({ headers: { "X-Slow": "1" } });
    const response = await mock.fetch(`${url}/1`, { headers });
    expect([response.status, response.headers.get("x-slow")]).toEqual([200, "1"]);
    expect((await mock.fetch(url)).headers.get("x-slow")).toBe("1");
  });
});

describe("a delay", () => {
  test("ends when the signal aborts", async () => {
    const { mock } = createMockWithFaults({ delay: 60_000 });
    const signal = AbortSignal.timeout(20);
    await expect(mock.fetch(url, { signal })).rejects.toMatchObject({ name: "TimeoutError" });
  });

  test("adds to the latency and changes nothing else", async () => {
    const mock = createMock({ faults: [{ delay: 30, times: 1 }], latency: 10, seed: [{ id: "1" }] });
    const graph = createClient({ accessToken: "any", fetch: mock.fetch });
    const start = performance.now();
    expect(await graph.getConnectedOrganization("1")).toMatchObject({ id: "1" });
    expect(performance.now() - start).toBeGreaterThan(38);
  });
});

describe("the preset", () => {
  test("malformedBody sends invalid JSON, also where there would be no body, after the request was served", async () => {
    const { graph, mock } = createMockWithFaults({ preset: "malformedBody" });
    const response = await mock.fetch(`${url}/1`, { headers });
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(JSON.parse(`${text}}`)).toMatchObject(contoso);
    expect(await catchError(() => graph.getConnectedOrganization("1"), graph)).toMatchObject({
      name: "GraphError",
      status: 200,
      message: expect.stringMatching(/^Unexpected response 200: \{/),
    });
    expect((await mock.fetch(`${url}/1`, { method: "DELETE", headers })).status).toBe(200);
    expect(mock.organizations).toEqual([]);
  });

  test("unknownEnumMember and unknownIdentitySource send values that the contract does not have", async () => {
    const { graph } = createMockWithFaults(
      { preset: "unknownEnumMember", times: 1 },
      { preset: "unknownIdentitySource" },
    );
    expect((await graph.getConnectedOrganization("1")).state).toBe("unknownFutureValue");
    const { identitySources } = await graph.getConnectedOrganization("1");
    expect(identitySources).toHaveLength(2);
    expect(identitySources?.some((source) => isTenantSource(source) || isSocialSource(source))).toBe(false);
  });

  test.each([503, 404])("malformedBody truncates the error of the status %i", async (status) => {
    const { mock } = createMockWithFaults({ status, preset: "malformedBody" });
    const response = await mock.fetch(`${url}/1`, { headers });
    const text = await response.text();
    expect(response.status).toBe(status);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(JSON.parse(`${text}}`)).toMatchObject({ error: { message: expect.any(String) } });
  });

  test("malformedBody truncates an error of the tenant, and has a body where a response has none", async () => {
    const { mock } = createMockWithFaults(
      { preset: "malformedBody", status: 304, times: 1 },
      { preset: "malformedBody" },
    );
    const [first, second] = [await mock.fetch(`${url}/1`, { headers }), await mock.fetch(`${url}/none`, { headers })];
    expect([first.status, await first.text()]).toEqual([200, '{"']);
    expect(second.status).toBe(404);
    expect(JSON.parse(`${await second.text()}}`)).toMatchObject({ error: { code: "ResourceNotFound" } });
  });

  test("unknownEnumMember leaves a body that is not JSON as it is", async () => {
    const { mock } = createMockWithFaults({ status: 502, body: "{<html>", preset: "unknownEnumMember" });
    expect(await (await mock.fetch(url)).text()).toBe("{<html>");
  });

  test("claimsChallenge responds with the example of the contract, and serves no request", async () => {
    const { mock, graph } = createMockWithFaults({ preset: "claimsChallenge", times: 1 });
    const response = await mock.fetch(`${url}/1`, { method: "DELETE", headers });
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toBe(contract.components.headers["WWW-Authenticate"].example);
    expect(response.headers.get("www-authenticate")).toMatch(/error="insufficient_claims", claims="\w+=*"/);
    const { code, message } = contract.components.examples["Unauthorized.401.claimsChallenge"].value.error;
    expect(await response.json()).toMatchObject({ error: { code, message } });
    expect(await graph.getConnectedOrganization("1")).toMatchObject({ id: "1" });
  });

  test("droppedConnection rejects in process", async () => {
    const { graph, mock } = createMockWithFaults({ preset: "droppedConnection" });
    await expect(mock.fetch(`${url}/1`, { headers })).rejects.toThrow(DroppedConnectionError);
    expect(await catchError(() => graph.getConnectedOrganization("1"), graph)).toMatchObject({
      message: "The service could not be reached.",
      cause: { name: "DroppedConnectionError" },
    });
  });

  test("droppedConnection rejects also if the response would be an error", async () => {
    const { graph } = createMockWithFaults({ preset: "droppedConnection", times: 1 });
    expect(await catchError(() => graph.getConnectedOrganization("none"), graph)).toMatchObject({
      cause: { name: "DroppedConnectionError" },
    });
  });

  test("droppedConnection closes the connection to the server", async () => {
    const server = await startMock({ faults: [{ preset: "droppedConnection", times: 1 }], seed: [{ id: "1" }] });
    const graph = createClient({ accessToken: "any", baseUrl: `${server.url}/beta`, retry: { limit: 0 } });
    expect(await catchError(() => graph.getConnectedOrganization("1"), graph)).toMatchObject({
      message: "The service could not be reached.",
    });
    await graph.getConnectedOrganization("1");
    await server.close();
  });
});
