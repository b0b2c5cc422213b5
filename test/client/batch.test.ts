import { describe, expect, test } from "vitest";
import { createClient } from "../../src/client/create-client.js";
import { batch, domainSource, GraphError } from "../../src/index.js";
import { createMock, type MockOptions } from "../../src/mock/index.js";
import { validateResponse } from "../../src/validation/index.js";
import { createBatchClient, created, failed } from "../helpers/batch-service.js";

const partner = (name: string) => ({ displayName: name, identitySources: [domainSource(`${name}.com`)] });
const partners = (count: number) => Array.from({ length: count }, (_, index) => partner(`partner${index}`));

function createMockClient(options: MockOptions = {}) {
  const mock = createMock({ seed: [{ id: "1", displayName: "Contoso" }], ...options });
  return { mock, graph: createClient({ accessToken: "any", fetch: mock.fetch, retry: { limit: 0 } }) };
}

describe("a batch", () => {
  test("resolves to the data of each call, in the order of the calls", async () => {
    const { graph, mock } = createMockClient();
    const results = await batch(graph, (calls) => [
      calls.getConnectedOrganization("1", { $select: ["id"] }),
      calls.createConnectedOrganization(partner("fabrikam")),
      calls.listConnectedOrganizations({ $top: 1 }),
      calls.updateConnectedOrganization("1", { description: "x" }),
    ]);
    expect(results).toEqual([
      { data: { "@odata.context": expect.any(String), id: "1" } },
      { data: expect.objectContaining({ displayName: "fabrikam" }) },
      { data: expect.objectContaining({ value: [expect.objectContaining({ id: "1" })] }) },
      { data: undefined },
    ]);
    expect(mock.requests.filter(({ operationId }) => operationId === "sendBatch")).toHaveLength(1);
  });

  test("resolves to a page whose next link `pages` can continue", async () => {
    const { graph } = createMockClient();
    await batch(graph, (calls) => partners(3).map((body) => calls.createConnectedOrganization(body)));
    const [{ data: page }] = await batch(graph, (calls) => [calls.listConnectedOrganizations({ $top: 3 })]);
    const rest: unknown[] = [];
    const from = page?.["@odata.nextLink"] ?? "";
    for await (const { value } of graph.listConnectedOrganizations().pages({ from })) {
      rest.push(...value.map(({ displayName }) => displayName));
    }
    expect([page?.value.length, rest]).toEqual([3, ["partner2"]]);
  });

  test("sends 20 calls in a request, in the version that each operation has", async () => {
    const { graph, batches } = createBatchClient(created);
    await batch(graph, (calls) => [
      ...partners(45).map((body) => calls.createConnectedOrganization(body)),
      calls.addConnectedOrganization({ ...partner("last"), description: "x", state: "proposed" }),
    ]);
    expect(batches.map(({ url, requests }) => [url, requests.length])).toEqual([
      ["https://graph.microsoft.com/v1.0/$batch", 20],
      ["https://graph.microsoft.com/v1.0/$batch", 20],
      ["https://graph.microsoft.com/v1.0/$batch", 5],
      ["https://graph.microsoft.com/beta/$batch", 1],
    ]);
    expect(batches[3]?.requests[0]?.url).toBe("/identityGovernance/entitlementManagement/connectedOrganizations/$ref");
  });

  test("sends nothing for no calls", async () => {
    const { graph, batches } = createBatchClient(created);
    expect(await batch(graph, () => [])).toEqual([]);
    expect(batches).toEqual([]);
  });

  test("sends at most 4 requests at the same time", async () => {
    let current = 0;
    let most = 0;
    const { graph, batches } = createBatchClient(created, {}, async (_, response) => {
      most = Math.max(most, ++current);
      for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate);
      current--;
      return response;
    });
    const results = await batch(graph, (calls) => partners(200).map((body) => calls.createConnectedOrganization(body)));
    expect(results.filter(({ data }) => data)).toHaveLength(200);
    expect([most, batches.length]).toEqual([4, 10]);
  });

  test("sends the headers of the client, of the batch, and of the call, but no other token", async () => {
    const { graph, batches } = createBatchClient(created, { headers: { prefer: "a", authorization: "Bearer other" } });
    await batch(
      graph,
      (calls) => [
        calls.createConnectedOrganization(partner("a")),
        calls.createConnectedOrganization(partner("b"), { headers: { Prefer: "b", Authorization: "Bearer third" } }),
      ],
      { headers: { "x-trace": "1" } },
    );
    const requests = batches[0]?.requests ?? [];
    expect(batches[0]?.headers.get("authorization")).toBe("Bearer any");
    expect(requests.map(({ headers }) => headers)).toEqual([
      { "client-request-id": expect.any(String), "content-type": "application/json", prefer: "a", "x-trace": "1" },
      { "client-request-id": expect.any(String), "content-type": "application/json", prefer: "b", "x-trace": "1" },
    ]);
    expect(requests[0]?.headers?.["client-request-id"]).not.toBe(requests[1]?.headers?.["client-request-id"]);
  });
});

describe("a call that fails", () => {
  test("has an error of its own, and the other calls succeed", async () => {
    const { graph } = createMockClient({
      faults: [{ operationId: "createConnectedOrganization", status: 409, times: 1 }],
    });
    const results = await batch(graph, (calls) => [
      calls.createConnectedOrganization(partner("a")),
      calls.createConnectedOrganization(partner("b")),
      calls.getConnectedOrganization("unknown"),
    ]);
    expect(results.map(({ error }) => error?.status)).toEqual([409, undefined, 404]);
    const [{ error }] = results;
    expect(error).toBeInstanceOf(GraphError);
    expect(error).toMatchObject({
      operationId: "createConnectedOrganization",
      method: "POST",
      url: "https://graph.microsoft.com/v1.0/identityGovernance/entitlementManagement/connectedOrganizations",
      code: expect.any(String),
      requestId: expect.any(String),
      attempts: 1,
    });
    expect("data" in results[0]).toBe(false);
  });

  test.each<[string, unknown]>([
    ["is missing", undefined],
    ["has no status", { body: {} }],
    ["has a status that is not a number", { status: "201", body: {} }],
  ])("because its response %s leaves the others alone", async (_, response) => {
    const { graph } = createBatchClient((request) =>
      Object(request.body).displayName === "bad" ? (response as ReturnType<typeof created>) : created(request),
    );
    const [bad, good] = await batch(graph, (calls) => [
      calls.createConnectedOrganization(partner("bad")),
      calls.createConnectedOrganization(partner("good")),
    ]);
    expect(bad.error?.message).toEqual(
      expect.stringMatching(/^Unexpected response 200: .* The batch has no response to it\.$/),
    );
    expect(bad.error?.attempts).toBe(1); // The service may have carried it out.
    expect(good.data?.id).toBe("id of good");
  });

  test("because a list has no items has an error", async () => {
    const { graph } = createBatchClient(() => ({ status: 200, body: {} }));
    const [{ error }] = await batch(graph, (calls) => [calls.listConnectedOrganizations()]);
    expect(error?.message).toBe("Unexpected response 200: {}");
  });

  test("keeps the result of a write whose response has an unexpected shape", async () => {
    const { graph } = createBatchClient(() => ({ status: 201, headers: { "bad header": "\n" }, body: null }), {
      validate: { validateResponse },
    });
    const results = await batch(graph, (calls) => [
      calls.createConnectedOrganization(partner("a")),
      calls.updateConnectedOrganization("1", {}),
    ]);
    expect(results).toEqual([{ data: {} }, { data: undefined }]);
  });

  test("with an OData error in a 200 has its code", async () => {
    const { graph } = createBatchClient(() => ({ ...failed(200, "Hidden") }));
    const [{ error }] = await batch(graph, (calls) => [calls.getConnectedOrganization("1")]);
    expect(error).toMatchObject({ code: "Hidden", status: 200 });
  });
});

describe("a request that fails", () => {
  const failures: [string, () => Response | Promise<Response>, object][] = [
    [
      "400",
      () => Response.json({ error: { code: "BadRequest", message: "No." } }, { status: 400 }),
      { status: 400, code: "BadRequest", message: "No.", attempts: 1 },
    ],
    [
      "a redirect",
      () => new Response(null, { status: 302, headers: { location: "https://x.test/" } }),
      { status: 302 },
    ],
    ["200 with an OData error", () => Response.json({ error: { code: "Late", message: "m" } }), { code: "Late" }],
    ["200 with HTML", () => new Response("<html>"), { status: 200, body: "<html>" }],
    ["200 without responses", () => Response.json({}), { status: 200, body: "{}" }],
    ["a network failure", () => Promise.reject(new TypeError("fetch failed")), { failure: "network", attempts: 1 }],
  ];
  test.each(failures)("with %s is the error of each of its calls", async (_, respond, expected) => {
    const { graph } = createBatchClient(created, {}, respond);
    const results = await batch(graph, (calls) => partners(2).map((body) => calls.createConnectedOrganization(body)));
    expect(results).toHaveLength(2);
    for (const { error } of results) {
      expect(error).toMatchObject({ operationId: "createConnectedOrganization", ...expected });
    }
  });

  test("leaves the calls of other requests alone", async () => {
    const { graph } = createBatchClient(created, {}, (number, response) =>
      number === 0 ? Response.json({ error: { code: "BadRequest", message: "No." } }, { status: 400 }) : response,
    );
    const results = await batch(graph, (calls) => partners(25).map((body) => calls.createConnectedOrganization(body)));
    expect(results.filter(({ error }) => error)).toHaveLength(20);
    expect(results.slice(20).map(({ data }) => data?.displayName)).toEqual([
      "partner20",
      "partner21",
      "partner22",
      "partner23",
      "partner24",
    ]);
  });

  test("because the token function fails is the error of each call", async () => {
    const { graph, batches } = createBatchClient(created, { accessToken: () => Promise.reject(new Error("no")) });
    const [{ error }] = await batch(graph, (calls) => [calls.getConnectedOrganization("1")]);
    expect(error).toMatchObject({ message: expect.stringMatching(/^accessToken /), attempts: 0 });
    expect(batches).toEqual([]);
  });
});
