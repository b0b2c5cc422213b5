import { describe, expect, test } from "vitest";
import {
  type Batch,
  type BatchRequest,
  type BatchResponse,
  batch,
  createClient,
  domainSource,
} from "../../src/index.js";
import { type MockFault, type MockOptions, startMock } from "../../src/mock/index.js";
import { validateResponse } from "../../src/validation/index.js";
import { createMockWithClients } from "../helpers/mock-with-clients.js";
import { catchError } from "../helpers/recording-fetch.js";

const collection = "/identityGovernance/entitlementManagement/connectedOrganizations";
const headers = { "Content-Type": "application/json" };

const get = (id: string, organizationId: string): BatchRequest => ({
  id,
  method: "GET",
  url: `${collection}/${organizationId}`,
});
const create = (id: string, domain: string): BatchRequest => ({
  id,
  method: "POST",
  url: collection,
  headers,
  body: { displayName: domain, identitySources: [domainSource(domain)] },
});

/** Sends a batch to a mock with organization 1, and returns the responses in the order of the requests. */
async function sendBatch(requests: BatchRequest[], options: MockOptions = {}) {
  const { mock, v1 } = createMockWithClients({ seed: [{ id: "1", displayName: "Contoso" }], ...options });
  const { responses } = await v1.sendBatch({ requests });
  expect(responses).toHaveLength(requests.length);
  const byId = new Map(responses.map((response) => [response.id, response]));
  return { mock, responses, inOrder: requests.map(({ id }) => byId.get(id)) };
}

function listStatuses(responses: readonly (BatchResponse | undefined)[]): (number | undefined)[] {
  return responses.map((response) => response?.status);
}

describe("a batch", () => {
  test("has the response of each request, with the headers and body of the operation", async () => {
    const remove: BatchRequest = { id: "c", method: "DELETE", url: `${collection}/1` };
    const { inOrder, mock } = await sendBatch([get("a", "1"), create("b", "fabrikam.com"), remove]);
    expect(inOrder).toEqual([
      {
        id: "a",
        status: 200,
        headers: expect.objectContaining({
          "Content-Type": expect.stringMatching(/^application\/json;/),
          "Request-Id": expect.any(String),
        }),
        body: expect.objectContaining({ id: "1", displayName: "Contoso" }),
      },
      {
        id: "b",
        status: 201,
        headers: expect.objectContaining({ Location: `https://graph.microsoft.com/v1.0${collection}/id-1` }),
        body: expect.objectContaining({ id: "id-1", identitySources: [] }),
      },
      { id: "c", status: 204, headers: expect.any(Object), body: null },
    ]);
    expect(mock.organizations.map(({ id }) => id)).toEqual(["id-1"]);
  });

  test("serves requests in their order, and a dependent one after those that it depends on", async () => {
    const { mock, inOrder } = await sendBatch([
      { ...get("read", "id-2"), dependsOn: ["second"] },
      { ...create("second", "second.com"), dependsOn: ["FIRST"] },
      create("first", "first.com"),
      create("third", "third.com"),
    ]);
    expect(listStatuses(inOrder)).toEqual([200, 201, 201, 201]);
    expect(inOrder[0]?.body).toMatchObject({ displayName: "second.com" });
    const urls = mock.requests.map(({ url, body }) => (body as { displayName?: string })?.displayName ?? url);
    expect(urls.slice(1)).toEqual(["first.com", "second.com", expect.stringMatching(/\/v1\.0.*\/id-2$/), "third.com"]);
  });

  test("fails with 424 what depends on a failed request, directly or not, and serves the others", async () => {
    const { inOrder, mock } = await sendBatch([
      get("failed", "unknown"),
      { ...create("direct", "direct.com"), dependsOn: ["failed"] },
      { ...create("indirect", "indirect.com"), dependsOn: ["direct"] },
      create("independent", "independent.com"),
    ]);
    expect(listStatuses(inOrder)).toEqual([404, 424, 424, 201]);
    const ids = { "request-id": expect.any(String), "client-request-id": expect.any(String) };
    const innerError = { date: expect.any(String), ...ids };
    const error = { code: "FailedDependency", message: expect.any(String), innerError };
    expect(inOrder[1]?.body).toEqual({ error });
    expect(inOrder[1]?.headers).toMatchObject({
      "Content-Type": "application/json",
      "Request-Id": expect.any(String),
      "Cache-Control": "no-cache",
    });
    expect(mock.organizations.map(({ displayName }) => displayName)).toEqual(["Contoso", "independent.com"]);
  });

  test("is 200 with the errors of its requests in the error envelope", async () => {
    const { inOrder } = await sendBatch([
      get("notFound", "unknown"),
      { id: "unknownPath", method: "GET", url: "/me" },
      { id: "method", method: "PUT", url: collection },
      { id: "invalid", method: "POST", url: collection, headers, body: { displayName: 7 } },
      { id: "mediaType", method: "POST", url: collection, body: {} },
      { id: "noBody", method: "POST", url: collection },
      { id: "query", method: "GET", url: `${collection}?$top=0` },
      { id: "text", method: "GET", url: collection, headers: { Accept: "text/plain" } },
    ]);
    expect(listStatuses(inOrder)).toEqual([404, 404, 405, 400, 415, 400, 400, 406]);
    for (const response of inOrder) {
      expect(validateResponse("listConnectedOrganizations", response?.status ?? 0, response?.body)).toMatchObject({
        valid: true,
      });
      expect(response?.body).toMatchObject({ error: { code: expect.any(String), message: expect.any(String) } });
    }
  });

  test("has a throttled request with its own Retry-After", async () => {
    const faults = [{ operationId: "createConnectedOrganization", status: 429, retryAfter: 7, times: 1 } as const];
    const { inOrder } = await sendBatch([create("a", "a.com"), create("b", "b.com")], { faults });
    expect(listStatuses(inOrder)).toEqual([429, 201]);
    expect(inOrder[0]?.headers).toMatchObject({ "Retry-After": "7" });
    expect(inOrder[0]?.body).toMatchObject({ error: { code: "TooManyRequests" } });
  });

  test.each<[string, MockFault, object]>([
    ["malformedBody", { preset: "malformedBody" }, { status: 200, body: expect.stringMatching(/^\{.*[^}]$/) }],
    ["malformedBody of a 204", { preset: "malformedBody", status: 204 }, { status: 200, body: '{"' }],
    [
      "JSON that is none",
      { status: 500, body: "<html>", headers: { "Content-Type": "application/json" } },
      { status: 500, body: "<html>" },
    ],
    [
      "an empty text",
      { status: 500, body: "", headers: { "Content-Type": "application/json" } },
      { status: 500, body: "" },
    ],
    ["unknownEnumMember", { preset: "unknownEnumMember" }, { status: 200, body: { state: "unknownFutureValue" } }],
    ["unknownIdentitySource", { preset: "unknownIdentitySource" }, { status: 200, body: { identitySources: [{}] } }],
    [
      "claimsChallenge",
      { preset: "claimsChallenge" },
      { status: 401, headers: { "Www-Authenticate": expect.any(String) } },
    ],
    ["a delay", { delay: 1 }, { status: 200, body: { id: "1" } }],
  ])("has the fault of one request alone: %s", async (_title, fault, expected) => {
    const faults: MockFault[] = [{ operationId: "getConnectedOrganization", ...fault }];
    const { inOrder, mock } = await sendBatch([create("a", "a.com"), get("b", "1"), create("c", "c.com")], { faults });
    expect(inOrder[1]).toMatchObject(expected);
    expect(listStatuses([inOrder[0], inOrder[2]])).toEqual([201, 201]);
    expect(mock.organizations).toHaveLength(3);
  });

  test("lets the client fail the call with a malformed body alone", async () => {
    const faults: MockFault[] = [{ operationId: "getConnectedOrganization", preset: "malformedBody" }];
    const { v1 } = createMockWithClients({ seed: [{ id: "1" }], faults });
    const body = { displayName: "A", identitySources: [domainSource("a.com")] };
    const [created, read] = await batch(v1, (calls) => [
      calls.createConnectedOrganization(body),
      calls.getConnectedOrganization("1"),
    ]);
    expect(created?.data).toMatchObject({ displayName: "A" });
    expect(read?.error).toMatchObject({ operationId: "getConnectedOrganization", status: 200 });
  });

  test("loses its connection by the fault droppedConnection of one request", async () => {
    const faults: MockFault[] = [{ operationId: "getConnectedOrganization", preset: "droppedConnection" }];
    const { v1, mock } = createMockWithClients({ faults });
    const error = await catchError(() => v1.sendBatch({ requests: [create("a", "a.com"), get("b", "1")] }), v1);
    expect(error).toMatchObject({ failure: "network" });
    expect(mock.organizations).toHaveLength(1);
  });

  test("fails as a whole by a fault of its own operation", async () => {
    const { v1, mock } = createMockWithClients({ faults: [{ operationId: "sendBatch", status: 503 }] });
    const error = await catchError(() => v1.sendBatch({ requests: [create("a", "a.com")] }), v1);
    expect(error).toMatchObject({ status: 503, operationId: "sendBatch" });
    expect(mock.organizations).toEqual([]);
  });

  test("lets a request have its own token instead of the token of the batch", async () => {
    const tokens = { any: ["EntitlementManagement.ReadWrite.All"], reader: ["EntitlementManagement.Read.All"] };
    const withToken = (request: BatchRequest, token: string): BatchRequest => ({
      ...request,
      headers: { ...request.headers, Authorization: `Bearer ${token}` },
    });
    const { inOrder } = await sendBatch(
      [
        create("own", "own.com"),
        withToken(create("reader", "reader.com"), "reader"),
        withToken(get("read", "1"), "reader"),
        withToken(get("unknown", "1"), "unknown"),
      ],
      { tokens },
    );
    expect(listStatuses(inOrder)).toEqual([201, 403, 200, 401]);
    expect(inOrder[3]?.headers).toHaveProperty("Www-Authenticate");
  });

  test("refuses a batch in a batch and serves its other requests", async () => {
    const inner: Batch = { requests: [create("1", "inner.com")] };
    const nested: BatchRequest = { id: "nested", method: "POST", url: "/$batch", headers, body: inner };
    const { inOrder, mock } = await sendBatch([nested, create("a", "a.com")]);
    expect(listStatuses(inOrder)).toEqual([400, 201]);
    expect(inOrder[0]?.body).toMatchObject({
      error: { code: "BadRequest", message: "A batch must not contain another batch." },
    });
    expect(mock.organizations.map(({ displayName }) => displayName)).toEqual(["Contoso", "a.com"]);
  });

  test.each([["beta"], ["v1.0"]] as const)("serves its requests in its own version, %s", async (version) => {
    const clients = createMockWithClients({ seed: [{ id: "1" }] });
    const graph = version === "beta" ? clients.beta : clients.v1;
    const { responses } = await graph.sendBatch({ requests: [get("a", "1"), create("b", "b.com")] });
    const [read, created] = responses;
    const context = `https://graph.microsoft.com/${version}/$metadata`;
    expect(read?.body).toMatchObject({ "@odata.context": expect.stringContaining(context) });
    expect(Object.hasOwn(Object(read?.body), "createdBy")).toBe(version === "beta");
    expect(Object.hasOwn(Object(created?.body), "identitySources")).toBe(version === "v1.0");
  });

  test("has the same responses over HTTP", async () => {
    const server = await startMock({ seed: [{ id: "1", displayName: "Contoso" }] });
    try {
      for (const version of ["beta", "v1.0"]) {
        const graph = createClient({ accessToken: "any", baseUrl: `${server.url}/${version}`, retry: { limit: 0 } });
        const requests = [get("a", "1"), create("b", `${version}.com`), get("c", "unknown")];
        const { responses } = await graph.sendBatch({ requests });
        expect(listStatuses(responses)).toEqual([200, 201, 404]);
        const location = responses[1]?.headers?.Location ?? "";
        expect(location.startsWith(`${server.url}/${version}${collection}/`)).toBe(true);
        const response = await fetch(location, { headers: { Authorization: "Bearer any" } });
        expect(response.status).toBe(200);
      }
    } finally {
      await server.close();
    }
  });

  test("of 20 requests is served, with a URL without a slash and a query", async () => {
    const requests = Array.from({ length: 19 }, (_, index) => create(`${index}`, `${index}.com`));
    const url = `${collection.slice(1)}?$filter=displayName eq '7.com'&$select=id`;
    const { inOrder } = await sendBatch([...requests, { id: "list", method: "GET", url, dependsOn: ["18"] }]);
    expect(listStatuses(inOrder)).toEqual([...Array(19).fill(201), 200]);
    expect(inOrder[19]?.body).toMatchObject({ value: [{ id: "id-8" }] });
  });
});

describe("a batch is a 400, and none of its requests is served, if", () => {
  const valid = create("valid", "valid.com");
  test.each<[string, BatchRequest[]]>([
    ["it has no requests", []],
    ["it has 21 requests", Array.from({ length: 21 }, (_, index) => create(`${index}`, `${index}.com`))],
    ["two ids are equal", [valid, create("valid", "other.com")]],
    ["two ids differ in letter case alone", [valid, create("VALID", "other.com")]],
    ["a dependency is unknown", [valid, { ...get("a", "1"), dependsOn: ["unknown"] }]],
    ["a request depends on itself", [valid, { ...get("a", "1"), dependsOn: ["a"] }]],
    [
      "dependencies are circular",
      [
        valid,
        { ...get("a", "1"), dependsOn: ["c"] },
        { ...get("b", "1"), dependsOn: ["a"] },
        { ...get("c", "1"), dependsOn: ["B"] },
      ],
    ],
    ["a URL is absolute", [valid, { id: "a", method: "GET", url: "https://contoso.com/" }]],
    ["a URL leaves the version", [valid, { id: "a", method: "GET", url: `../beta${collection}` }]],
    ["a header is invalid", [valid, { ...get("a", "1"), headers: { "not a name": "a" } }]],
  ])("%s", async (_title, requests) => {
    const { v1, mock } = createMockWithClients({ seed: [{ id: "1" }] });
    const error = await catchError(() => v1.sendBatch({ requests }), v1);
    expect(error).toMatchObject({ status: 400, code: "BadRequest", details: [expect.any(Object)] });
    expect(mock.organizations).toHaveLength(1);
    expect(mock.requests).toHaveLength(1);
  });
});
