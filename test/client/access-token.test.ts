import { expect, test } from "vitest";
import { type AccessToken, GraphError, OptionError } from "../../src/index.js";
import { catchError, createRecordingClient, organization, token } from "../helpers/recording-fetch.js";
import { showEverything } from "../helpers/show-everything.js";

/** Has the name that `@azure/identity` gives to the error of a credential that cannot be used here. */
class CredentialUnavailableError extends Error {
  override readonly name = "CredentialUnavailableError";
}

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
    message: "accessToken failed (Error).",
    status: undefined,
    cause: { option: "accessToken", cause: signInError },
  });
  expect(requests).toEqual([]);
});

test.each<[string, unknown, string]>([
  ["an error of a credential", new CredentialUnavailableError("Please run az login."), " (CredentialUnavailableError)"],
  ["a message that contains a secret", new Error(`Bearer ${token} client_secret=abc`), " (Error)"],
  ["an object whose message is not a string", { message: Object.create(null) }, " (object)"],
  ["a string", "no network", " (string)"],
  ["nothing", undefined, " (undefined)"],
])("names the error if the accessToken function throws %s", async (_, reason, name) => {
  const { graph } = createRecordingClient([], { accessToken: () => Promise.reject(reason) });
  const error = await catchError(() => graph.getConnectedOrganization("1"), graph);
  expect(error).toMatchObject({ message: `accessToken failed${name}.`, cause: { option: "accessToken" } });
  expect(((error as GraphError).cause as OptionError).cause).toBe(reason);
});

test.each([
  ["an empty string", "", '""'],
  ["undefined", undefined, "undefined"],
  ["an object", { token }, "Object"],
  ["a response of MSAL", { accessToken: token }, "Object"],
  ["a string with a line break", `${token}\r\nX-Injected: yes`, "String"],
  ["a string with a space", `${token} ${token}`, "String"],
  ["a header", `Bearer ${token}`, "String"],
])("rejects without a request if the token is %s, and does not print it", async (_, value, got) => {
  const { graph, requests } = createRecordingClient([], { accessToken: () => value as string });
  const error = await catchError(() => graph.getConnectedOrganization("1"), graph);
  expect(error).toMatchObject({
    message: `accessToken must be or return a token without "Bearer" or whitespace (got ${got}).`,
  });
  expect((error as GraphError).cause).toBeInstanceOf(OptionError);
  expect(showEverything(error)).not.toContain(token);
  expect(requests).toEqual([]);
});

test.each([
  ["an OData error", () => Response.json({ error: { code: "Forbidden", message: "No." } }, { status: 403 })],
  ["HTML", () => new Response("<html>", { status: 502 })],
  ["invalid JSON", () => new Response("{")],
  ["a network failure", () => Promise.reject(new TypeError("fetch failed", { cause: new Error("ECONNRESET") }))],
])("does not print the token in the error of %s", async (_, answer) => {
  const { graph, requests } = createRecordingClient([answer as () => Promise<Response>], { retry: { limit: 0 } });
  const error = await catchError(() => graph.getConnectedOrganization("1"), graph);
  expect(requests[0]?.headers.get("authorization")).toContain(token);
  expect(error).toBeInstanceOf(GraphError);
  expect(showEverything(error)).toContain("getConnectedOrganization");
  expect(showEverything(error)).not.toContain(token);
});

test("does not print the token of a client", () => {
  const { graph } = createRecordingClient([]);
  expect(showEverything(graph)).not.toContain(token);
});
