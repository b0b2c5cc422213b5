import { inspect } from "node:util";
import { expect, test } from "vitest";
import { createClient } from "../../src/client/create-client.js";
import { GraphError } from "../../src/client/errors/graph-error.js";
import { OptionError } from "../../src/client/errors/option-error.js";
import type { AccessToken } from "../../src/client/options.js";
import { organization, recordingClient, thrownBy, token } from "../helpers/recording-fetch.js";

test.each<[string, AccessToken]>([
  ["a string", token],
  ["a function", () => token],
  ["an async function", async () => token],
])("%s gives the token", async (_, accessToken) => {
  const { graph, requests } = recordingClient([Response.json(organization)], { accessToken });
  await graph.getConnectedOrganization("1");
  expect(requests[0]?.headers.get("authorization")).toBe(`Bearer ${token}`);
});

test("a function is asked before every request, pages too, so that it can renew the token", async () => {
  let asked = 0;
  const link = "https://graph.microsoft.com/beta/next";
  const { graph, requests } = recordingClient(
    [Response.json({ value: [], "@odata.nextLink": link }), Response.json({ value: [] })],
    { accessToken: () => `token-${++asked}` },
  );
  for await (const _ of graph.listConnectedOrganizations());
  expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer token-1", "Bearer token-2"]);
});

const sorry = new Error("the sign-in service is down");
const fail = () => {
  throw sorry;
};

test.each<[string, AccessToken]>([
  ["throws", fail],
  ["rejects", async () => fail()],
])("a function that %s fails the call before any request, and says why", async (_, accessToken) => {
  const { graph, requests } = recordingClient([], { accessToken });
  const error = await thrownBy(() => graph.getConnectedOrganization("1"), graph);
  expect(error).toBeInstanceOf(GraphError);
  expect(error).toMatchObject({
    message: "accessToken failed, so there is no token.",
    status: undefined,
    cause: { option: "accessToken", cause: sorry },
  });
  expect(requests).toEqual([]);
});

test.each([
  ["empty", ""],
  ["undefined", undefined],
  ["an object", { token }],
  ["broken over lines", `${token}\r\nX-Injected: yes`],
  ["with a space", `${token} ${token}`],
  ["with a letter that a header cannot carry", `${token}…`],
])("a token that is %s is refused before any request and not printed", async (_, value) => {
  const { graph, requests } = recordingClient([], { accessToken: () => value as string });
  const error = await thrownBy(() => graph.getConnectedOrganization("1"), graph);
  expect(error).toMatchObject({ message: expect.stringMatching(/^accessToken is (no token|missing)/) });
  expect((error as GraphError).cause).toBeInstanceOf(OptionError);
  expect(everythingIn(error)).not.toContain(token);
  expect(requests).toEqual([]);
});

test.each([
  ["an OData error", () => Response.json({ error: { code: "Forbidden", message: "No." } }, { status: 403 })],
  ["HTML", () => new Response("<html>", { status: 502 })],
  ["broken JSON", () => new Response("{")],
  ["a network failure", () => Promise.reject(new TypeError("fetch failed", { cause: new Error("ECONNRESET") }))],
])("no error after %s has the token in it", async (_, answer) => {
  const { graph, requests } = recordingClient([answer as () => Promise<Response>]);
  const error = await thrownBy(() => graph.getConnectedOrganization("1"), graph);
  expect(requests[0]?.headers.get("authorization")).toContain(token);
  expect(error).toBeInstanceOf(GraphError);
  expect(everythingIn(error)).toContain("getConnectedOrganization");
  expect(everythingIn(error)).not.toContain(token);
});

test("no error of http underneath has the token in it", async () => {
  const { graph } = recordingClient([() => Promise.reject(new TypeError("fetch failed"))]);
  const path = "/identityGovernance/entitlementManagement/connectedOrganizations";
  const error = await thrownBy(() => graph.http.GET(path), graph);
  expect(error).toMatchObject({ message: "fetch failed" });
  expect(everythingIn(error)).not.toContain(token);
});

test("a client does not show the token either", () => {
  const { graph } = recordingClient([]);
  expect(everythingIn(graph)).not.toContain(token);
});

function everythingIn(value: unknown): string {
  const { cause, message, stack }: Partial<Error> = value instanceof Error ? value : {};
  const options = { depth: Number.POSITIVE_INFINITY, showHidden: true };
  return [inspect(value, options), inspect(cause, options), JSON.stringify(value), message, stack].join("\n");
}

test.each([[undefined], [{}], [{ accessToken: "" }]])("a client of %j is refused at once", (options) => {
  expect(() => createClient(options as never)).toThrow("accessToken is missing or empty.");
});
