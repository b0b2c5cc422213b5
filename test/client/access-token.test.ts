import { inspect } from "node:util";
import { expect, test } from "vitest";
import { createClient } from "../../src/client/create-client.js";
import { GraphError } from "../../src/client/errors/graph-error.js";
import { OptionError } from "../../src/client/errors/option-error.js";
import type { AccessToken } from "../../src/client/options.js";
import { catchError, createRecordingClient, organization, token } from "../helpers/recording-fetch.js";

test.each<[string, AccessToken]>([
  ["a string", token],
  ["a function", () => token],
  ["an async function", async () => token],
])("accepts %s as accessToken", async (_, accessToken) => {
  const { graph, requests } = createRecordingClient([Response.json(organization)], { accessToken });
  await graph.getConnectedOrganization("1");
  expect(requests[0]?.headers.get("authorization")).toBe(`Bearer ${token}`);
});

test("calls the accessToken function before every request, also of a page, so that it can renew the token", async () => {
  let calls = 0;
  const link = "https://graph.microsoft.com/beta/next";
  const { graph, requests } = createRecordingClient(
    [Response.json({ value: [], "@odata.nextLink": link }), Response.json({ value: [] })],
    { accessToken: () => `token-${++calls}` },
  );
  for await (const _ of graph.listConnectedOrganizations());
  expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer token-1", "Bearer token-2"]);
});

const signInError = new Error("the sign-in service is down");
const fail = () => {
  throw signInError;
};

test.each<[string, AccessToken]>([
  ["throws", fail],
  ["rejects", async () => fail()],
])("rejects without a request if the accessToken function %s", async (_, accessToken) => {
  const { graph, requests } = createRecordingClient([], { accessToken });
  const error = await catchError(() => graph.getConnectedOrganization("1"), graph);
  expect(error).toBeInstanceOf(GraphError);
  expect(error).toMatchObject({
    message: "The accessToken function failed.",
    status: undefined,
    cause: { option: "accessToken", cause: signInError },
  });
  expect(requests).toEqual([]);
});

test.each([
  ["an empty string", "", "string"],
  ["undefined", undefined, "undefined"],
  ["an object", { token }, "an object"],
  ["a string with a line break", `${token}\r\nX-Injected: yes`, "string"],
  ["a string with a space", `${token} ${token}`, "string"],
  ["a string with a character that headers cannot contain", `${token}…`, "string"],
])("rejects without a request if the token is %s, and does not print it", async (_, value, got) => {
  const { graph, requests } = createRecordingClient([], { accessToken: () => value as string });
  const error = await catchError(() => graph.getConnectedOrganization("1"), graph);
  expect(error).toMatchObject({
    message: `accessToken must be a non-empty string without whitespace (got ${got}).`,
  });
  expect((error as GraphError).cause).toBeInstanceOf(OptionError);
  expect(everythingIn(error)).not.toContain(token);
  expect(requests).toEqual([]);
});

test.each([
  ["an OData error", () => Response.json({ error: { code: "Forbidden", message: "No." } }, { status: 403 })],
  ["HTML", () => new Response("<html>", { status: 502 })],
  ["invalid JSON", () => new Response("{")],
  ["a network failure", () => Promise.reject(new TypeError("fetch failed", { cause: new Error("ECONNRESET") }))],
])("does not print the token in the error of %s", async (_, answer) => {
  const { graph, requests } = createRecordingClient([answer as () => Promise<Response>]);
  const error = await catchError(() => graph.getConnectedOrganization("1"), graph);
  expect(requests[0]?.headers.get("authorization")).toContain(token);
  expect(error).toBeInstanceOf(GraphError);
  expect(everythingIn(error)).toContain("getConnectedOrganization");
  expect(everythingIn(error)).not.toContain(token);
});

test("does not print the token in an error of graph.http", async () => {
  const { graph } = createRecordingClient([() => Promise.reject(new TypeError("fetch failed"))]);
  const path = "/identityGovernance/entitlementManagement/connectedOrganizations";
  const error = await catchError(() => graph.http.GET(path), graph);
  expect(error).toMatchObject({ message: "fetch failed" });
  expect(everythingIn(error)).not.toContain(token);
});

test("does not print the token of a client", () => {
  const { graph } = createRecordingClient([]);
  expect(everythingIn(graph)).not.toContain(token);
});

function everythingIn(value: unknown): string {
  const { cause, message, stack }: Partial<Error> = value instanceof Error ? value : {};
  const options = { depth: Number.POSITIVE_INFINITY, showHidden: true };
  return [inspect(value, options), inspect(cause, options), JSON.stringify(value), message, stack].join("\n");
}

test.each([[undefined], [{}], [{ accessToken: "" }]])("createClient(%j) throws an OptionError", (options) => {
  expect(() => createClient(options as never)).toThrow(
    /^accessToken must be a non-empty string or a function \(got (undefined|"")\)\.$/,
  );
});
