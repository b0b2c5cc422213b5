import { inspect } from "node:util";
import { expect, test } from "vitest";
import { type OperationId, operations } from "../../generated/operations.js";
import { documentedResponses } from "../helpers/documented-responses.js";
import { createRecordingClient, organization, token } from "../helpers/recording-fetch.js";
import { addBody, createBody, sampleCalls } from "../helpers/sample-calls.js";

const root = "https://graph.microsoft.com/v1.0";
const ids = Object.keys(operations) as OperationId[];

test("the client has a method for each operation and no other", () => {
  const { graph } = createRecordingClient([]);
  expect(ids.length).toBeGreaterThanOrEqual(13);
  expect(Object.keys(graph).sort()).toEqual([...ids].sort());
});

test.each(ids)("%s sends the method, path, headers and body of the contract", async (id) => {
  const { call, body } = sampleCalls[id];
  const success = documentedResponses.find((documented) => documented.id === id && documented.isSuccess);
  expect.assert(success);
  const { graph, requests } = createRecordingClient([success.create()], { version: "v1.0" });
  await call(graph, { headers: { Prefer: "include-unknown-enum-members", "X-Caller": "test" } });

  const [request] = requests;
  const path = operations[id].path
    .replace("{connectedOrganizationId}", "org-1")
    .replace("{directoryObjectId}", "user-1");
  expect(requests).toHaveLength(1);
  expect(request).toMatchObject({ method: operations[id].method, url: `${root}${path}` });
  expect(Object.fromEntries(request?.headers ?? [])).toEqual({
    authorization: `Bearer ${token}`,
    "client-request-id": expect.stringMatching(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/),
    prefer: "include-unknown-enum-members",
    "x-caller": "test",
    ...(body === undefined ? {} : { "content-type": "application/json" }),
  });
  expect(request?.body).toBe(body === undefined ? "" : JSON.stringify(body));
});

const withoutContent = documentedResponses
  .filter(({ isSuccess, body }) => isSuccess && body === undefined)
  .map(({ id }) => id);

test("a deletion returns no content", () => {
  expect(withoutContent).toContain("deleteConnectedOrganization");
});

test.each(withoutContent)("%s resolves for any other 2XX with a body", async (id) => {
  for (const status of [200, 201, 202]) {
    const { graph } = createRecordingClient([Response.json(organization, { status })]);
    expect(await sampleCalls[id].call(graph)).toBeUndefined();
  }
});

test.each(withoutContent)("%s rejects for the HTML page of a proxy, even with status 200", async (id) => {
  const page = "<html>Sign in to the network</html>";
  const { graph } = createRecordingClient([new Response(page, { headers: { "content-type": "text/html" } })]);
  await expect(sampleCalls[id].call(graph)).rejects.toMatchObject({
    name: "GraphError",
    message: `Unexpected response 200: ${page}`,
    body: page,
  });
});

test.each(["null", '"text"', "7", "true"])("rejects the organization %s", async (body) => {
  const { graph } = createRecordingClient([new Response(body, { headers: { "content-type": "application/json" } })]);
  await expect(graph.getConnectedOrganization("1")).rejects.toMatchObject({ status: 200, body });
});

test("rejects invalid headers and bodies without a request, and does not print a header", async () => {
  const { graph, requests } = createRecordingClient([]);
  const circular: Record<string, unknown> = {};
  circular.self = circular;
  for (const call of [
    () => graph.getConnectedOrganization("1", {}, { headers: { "not a name": "a" } }),
    () => graph.getConnectedOrganization("1", {}, { headers: { name: "ü€" } }),
    () => graph.updateConnectedOrganization("1", circular),
    () => graph.updateConnectedOrganization("1", { displayName: 1n } as never),
  ]) {
    await expect(call()).rejects.toBeInstanceOf(TypeError);
  }
  const headers = { Authorization: `Bearer ${token}\n1` };
  const error = await graph.getConnectedOrganization("1", {}, { headers }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: "OptionError", option: "headers" });
  expect(inspect(error)).not.toContain(token);
  expect(requests).toEqual([]);
});

test("response: true resolves to the data and the response", async () => {
  const created = Response.json(organization, { status: 201, headers: { "request-id": "r-1" } });
  const { graph } = createRecordingClient([
    created,
    new Response(null, { status: 204, headers: { Location: "there" } }),
  ]);
  const { data, response } = await graph.createConnectedOrganization(createBody, { response: true });
  expect(data).toEqual(organization);
  expect([response.status, response.headers.get("request-id")]).toEqual([201, "r-1"]);
  const added = await graph.addConnectedOrganization(addBody, { response: true });
  expect(added.data).toBeUndefined();
  expect(added.response.headers.get("location")).toBe("there");
});

test("sends the caller's client-request-id, or a new one with every request", async () => {
  const { graph, requests } = createRecordingClient(Array.from({ length: 3 }, () => Response.json(organization)));
  await graph.getConnectedOrganization("org-1", {}, { headers: { "Client-Request-Id": "mine" } });
  await graph.getConnectedOrganization("org-1");
  await graph.getConnectedOrganization("org-1");
  const [own, second, third] = requests.map(({ headers }) => headers.get("client-request-id"));
  expect(own).toBe("mine");
  expect(second).not.toBe(third);
});

test("does not replace the token by a header of the caller", async () => {
  const { graph, requests } = createRecordingClient([Response.json(organization)]);
  await graph.getConnectedOrganization("org-1", {}, { headers: { Authorization: "Bearer other" } });
  expect(requests[0]?.headers.get("authorization")).toBe(`Bearer ${token}`);
});
