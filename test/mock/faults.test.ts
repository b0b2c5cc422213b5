import { describe, expect, test } from "vitest";
import { createClient, domainSource, GraphError, isSocialSource, isTenantSource } from "../../src/index.js";
import { createMock, type MockFault, startMock } from "../../src/mock/index.js";
import { thrownBy } from "../helpers/recording-fetch.js";

const contoso = { displayName: "Contoso", identitySources: [domainSource("contoso.com")] };

function faulty(...faults: MockFault[]) {
  const mock = createMock({ faults, seed: [{ id: "1", ...contoso }] });
  return { mock, graph: createClient({ accessToken: "any", fetch: mock.fetch, retry: { limit: 0 } }) };
}

describe("a fault with a status", () => {
  test("meets every request, or those of its operation, as often as it says", async () => {
    const { graph, mock } = faulty({
      operationId: "createConnectedOrganization",
      status: 429,
      times: 2,
      retryAfter: 1.5,
    });
    await graph.getConnectedOrganization("1");
    for (let round = 0; round < 2; round++) {
      const error = await thrownBy(() => graph.createConnectedOrganization(contoso), graph);
      expect(error).toMatchObject({ status: 429, code: "TooManyRequests", retryAfter: 1.5 });
    }
    expect(mock.organizations).toHaveLength(1); // What is refused is not carried out.
    await graph.createConnectedOrganization(contoso);
    expect(mock.organizations).toHaveLength(2);
    expect(mock.requests).toHaveLength(4);
  });

  test("can be added and taken away while the mock runs", async () => {
    const { graph, mock } = faulty();
    mock.faults.push({ status: 503 });
    expect(await thrownBy(() => graph.getConnectedOrganization("1"), graph)).toMatchObject({ status: 503 });
    mock.faults.length = 0;
    await graph.getConnectedOrganization("1");
  });

  test("brings the body that it says", async () => {
    const { graph } = faulty({ status: 502, body: "<html>", times: 1 }, { status: 418, body: { teapot: true } });
    expect(await thrownBy(() => graph.getConnectedOrganization("1"), graph)).toMatchObject({
      status: 502,
      body: "<html>",
    });
    expect(await thrownBy(() => graph.getConnectedOrganization("1"), graph)).toMatchObject({
      status: 418,
      body: '{"teapot":true}',
    });
  });
});

test.each([204, 205, 304])("a fault of %i has no body, and %i can be answered", async (status) => {
  const { mock } = faulty({ status, body: { not: "sent" } });
  const response = await mock.fetch(
    "https://graph.microsoft.com/beta/identityGovernance/entitlementManagement/connectedOrganizations",
  );
  expect([response.status, await response.text()]).toEqual([status, ""]);
});

test("a fault that is added and cannot be is said in a 500", async () => {
  const { mock, graph } = faulty();
  mock.faults.push({ status: 99 });
  expect(await thrownBy(() => graph.getConnectedOrganization("1"), graph)).toMatchObject({
    status: 500,
    message: expect.stringContaining("status of fault 0 has to be"),
  });
});

test("a reset lets each fault meet as many requests again", async () => {
  const { mock, graph } = faulty({ status: 429, times: 1 });
  for (let round = 0; round < 2; round++) {
    expect(await thrownBy(() => graph.getConnectedOrganization("1"), graph)).toMatchObject({ status: 429 });
    await graph.getConnectedOrganization("1");
    mock.reset();
  }
});

test("an abort ends the waiting", async () => {
  const { mock } = faulty({ delay: 60_000 });
  const signal = AbortSignal.timeout(20);
  const address = "https://graph.microsoft.com/beta/identityGovernance/entitlementManagement/connectedOrganizations";
  await expect(mock.fetch(address, { signal })).rejects.toMatchObject({ name: "TimeoutError" });
});

test("a delay and a latency only take their time", async () => {
  const mock = createMock({ faults: [{ delay: 30, times: 1 }], latency: 10, seed: [{ id: "1" }] });
  const graph = createClient({ accessToken: "any", fetch: mock.fetch });
  await createMock().fetch("https://graph.microsoft.com/", {}); // Prism is loaded once for all mocks.
  const start = performance.now();
  expect(await graph.getConnectedOrganization("1")).toMatchObject({ id: "1" });
  expect(performance.now() - start).toBeGreaterThan(38);
});

describe("a preset", () => {
  test("malformedBody: JSON that ends in the middle, where there is none as well", async () => {
    const { graph, mock } = faulty({ preset: "malformedBody" });
    expect(await thrownBy(() => graph.getConnectedOrganization("1"), graph)).toMatchObject({
      status: 200,
      message: "Microsoft Graph returned 200 with invalid JSON instead of a result.",
    });
    expect(await thrownBy(() => graph.deleteConnectedOrganization("1"), graph)).toBeInstanceOf(GraphError);
    expect(mock.organizations).toEqual([]); // It was carried out all the same.
  });

  test("unknownEnumMember and unknownIdentitySource: what came after this contract", async () => {
    const { graph } = faulty({ preset: "unknownEnumMember", times: 1 }, { preset: "unknownIdentitySource" });
    expect((await graph.getConnectedOrganization("1")).state).toBe("archived");
    const { identitySources } = await graph.getConnectedOrganization("1");
    expect(identitySources).toHaveLength(2);
    expect(identitySources?.some((source) => isTenantSource(source) || isSocialSource(source))).toBe(false);
  });

  test("droppedConnection: no answer, in process and on a socket", async () => {
    const { graph } = faulty({ preset: "droppedConnection" });
    const inProcess = await thrownBy(() => graph.getConnectedOrganization("1"), graph);
    expect(inProcess).toMatchObject({
      message: "Microsoft Graph could not be reached.",
      cause: { name: "DroppedConnectionError" },
    });

    const missing = faulty({ preset: "droppedConnection", times: 1 });
    expect(await thrownBy(() => missing.graph.getConnectedOrganization("none"), missing.graph)).toMatchObject({
      cause: { name: "DroppedConnectionError" },
    });

    const server = await startMock({ faults: [{ preset: "droppedConnection", times: 1 }], seed: [{ id: "1" }] });
    const client = createClient({ accessToken: "any", baseUrl: `${server.url}/beta` });
    expect(await thrownBy(() => client.getConnectedOrganization("1"), client)).toMatchObject({
      message: "Microsoft Graph could not be reached.",
    });
    await client.getConnectedOrganization("1");
    await server.close();
  });
});
