import { describe, expect, test } from "vitest";
import { createClient, domainSource, type FetchResponse, GraphError } from "../../src/index.js";
import { createMock } from "../../src/mock/index.js";
import { expectErrorEnvelope, listTargets } from "../helpers/error-envelope.js";
import { createRequest, getSample, samples } from "../helpers/sample-requests.js";

const root = "https://graph.microsoft.com/beta";
const create = getSample("createConnectedOrganization");
const contoso = { displayName: "Contoso", identitySources: [domainSource("contoso.com")] };

describe("without the option tokens", () => {
  const { fetch } = createMock({ static: true });
  const invalidHeaders = [undefined, "", "Bearer", "Bearer ", "Basic dXNlcjpwYXNz", "any"];

  test.each(samples)("$id needs a bearer token", async (operationSample) => {
    const { authorization: _, ...otherHeaders } = operationSample.headers;
    for (const authorization of invalidHeaders) {
      const headers = authorization === undefined ? otherHeaders : { ...otherHeaders, authorization };
      const response = await fetch(createRequest(root, { ...operationSample, headers }));
      expect(response.headers.get("www-authenticate")).toBe("Bearer");
      await expectErrorEnvelope(response, 401);
    }
  });

  test("the scheme is case-insensitive", async () => {
    const list = getSample("listConnectedOrganizations");
    expect((await fetch(createRequest(root, { ...list, headers: { authorization: "bearer any" } }))).status).toBe(200);
  });
});

const tokens = {
  reader: ["EntitlementManagement.Read.All"],
  writer: ["EntitlementManagement.ReadWrite.All"],
  other: ["User.Read"],
};

describe("with the option tokens", () => {
  test.each([
    ["reader", 200, 403],
    ["writer", 200, 201],
    ["other", 403, 403],
    ["nobody", 401, 401],
    ["constructor", 401, 401],
  ])("the token %s gets %i for a list and %i for a create", async (token, listStatus, createStatus) => {
    const mock = createMock({ tokens });
    const graph = createClient({ accessToken: token, fetch: mock.fetch });
    const getStatus = (call: Promise<{ response: FetchResponse }>) =>
      call.then(
        ({ response }) => response.status,
        (error) => (error instanceof GraphError ? error.status : error),
      );
    expect(await getStatus(graph.listConnectedOrganizations({}, { response: true }).firstPage())).toBe(listStatus);
    expect(await getStatus(graph.createConnectedOrganization(contoso, { response: true }))).toBe(createStatus);
  });

  test("a batch is 200, and each of its requests has its own status", async () => {
    const mock = createMock({ tokens });
    const { path } = getSample("listConnectedOrganizations");
    const requests = [
      { id: "1", method: "GET", url: path },
      { id: "2", method: "DELETE", url: `${path}/1` },
    ];
    const send = (authorization: string) =>
      mock.fetch(`${root}/$batch`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization },
        body: JSON.stringify({ requests }),
      });
    await expectErrorEnvelope(await send("Bearer nobody"), 401);
    for (const [token, statuses] of [
      ["reader", [200, 403]],
      ["other", [403, 403]],
    ] as const) {
      const response = await send(`Bearer ${token}`);
      expect(response.status).toBe(200);
      const { responses }: { responses: { id: string; status: number }[] } = await response.json();
      expect(responses.sort((a, b) => a.id.localeCompare(b.id)).map(({ status }) => status)).toEqual(statuses);
    }
  });
});

describe("the token is checked before the rest of the request", () => {
  const url = root + create.path;
  const json = { "content-type": "application/json" };
  const invalidRequests: [string, string, Record<string, string>, string, number][] = [
    ["a body that does not match its schema", url, json, '{"displayName":7}', 400],
    ["a missing body", url, json, "", 400],
    ["a body that is not JSON", url, json, "{", 400],
    ["a body of another media type", url, { "content-type": "text/plain" }, "{", 415],
    ["a body over 4 MB", url, json, " ".repeat(4 * 1024 * 1024 + 1), 413],
    ["an unknown query option", `${url}?$select=id`, json, JSON.stringify(create.body), 400],
    ["an unknown preference", url, { ...json, prefer: "code=299" }, JSON.stringify(create.body), 400],
  ];

  test.each(invalidRequests)("with %s", async (_, address, headers, body, status) => {
    const mock = createMock({ tokens });
    const send = (authorization: string) =>
      mock.fetch(address, { method: "POST", headers: { ...headers, authorization }, body });
    await expectErrorEnvelope(await send(""), 401);
    await expectErrorEnvelope(await send("Bearer nobody"), 401);
    const error = await expectErrorEnvelope(await send("Bearer reader"), 403);
    expect(listTargets(error)).toEqual(["Authorization"]);
    expect(error.message).toContain("EntitlementManagement.ReadWrite.All");
    await expectErrorEnvelope(await send("Bearer writer"), status);
    expect(mock.organizations).toEqual([]);
  });

  test("and after the path and the method", async () => {
    const mock = createMock({ tokens });
    const headers = { authorization: "Bearer nobody" };
    await expectErrorEnvelope(await mock.fetch(`${root}/nothing`, { headers }), 404);
    await expectErrorEnvelope(await mock.fetch(url, { method: "PUT", headers }), 405);
  });
});
