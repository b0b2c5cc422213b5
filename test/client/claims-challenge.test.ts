import { describe, expect, test } from "vitest";
import type { AccessToken, GraphError } from "../../src/index.js";
import { catchError, createRecordingClient, organization } from "../helpers/recording-fetch.js";
import { failure } from "../helpers/retrying-client.js";
import { createBody } from "../helpers/sample-calls.js";

const claims = '{"access_token":{"nbf":{"essential":true,"value":"1720000000"}}}';
const encoded = Buffer.from(claims).toString("base64");

/** The response to a token that a policy no longer accepts, as Microsoft documents it. */
function createChallenge(parameter = `claims="${encoded}"`): Response {
  const header = `Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", error="insufficient_claims", ${parameter}`;
  const error = { code: "InvalidAuthenticationToken", message: "Continuous access evaluation resulted in challenge." };
  return Response.json({ error }, { status: 401, headers: { "WWW-Authenticate": header } });
}

/** Returns a source of the tokens token-1, token-2 and so on, and the claims that it was asked for. */
function createTokenSource(kind: "credential" | "function") {
  const asked: (string | undefined)[] = [];
  const accessToken: AccessToken =
    kind === "function"
      ? ({ claims }) => `token-${asked.push(claims)}`
      : { getToken: async (_, { claims }) => ({ token: `token-${asked.push(claims)}` }) };
  return { accessToken, asked };
}

describe.each(["credential", "function"] as const)("a claims challenge with a %s", (kind) => {
  test("is answered once: the claims get a new token, and the request is sent again", async () => {
    const { accessToken, asked } = createTokenSource(kind);
    const { graph, requests } = createRecordingClient([createChallenge(), Response.json(organization)], {
      accessToken,
      retry: { limit: 0 },
    });
    expect(await graph.createConnectedOrganization(createBody)).toEqual(organization);
    expect(asked).toEqual([undefined, claims]);
    expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer token-1", "Bearer token-2"]);
    expect(requests.map(({ body }) => body)).toEqual(Array(2).fill(JSON.stringify(createBody)));
  });

  test("that is repeated rejects with the claims", async () => {
    const { accessToken, asked } = createTokenSource(kind);
    const { graph, requests } = createRecordingClient([createChallenge(), createChallenge()], { accessToken });
    const error = await catchError(() => graph.getConnectedOrganization("1"), graph);
    expect(error).toMatchObject({ status: 401, code: "InvalidAuthenticationToken", claims, attempts: 2 });
    expect(asked).toEqual([undefined, claims]);
    expect(requests).toHaveLength(2);
  });

  test("is answered for a page of a list, and after a retry", async () => {
    const { accessToken, asked } = createTokenSource(kind);
    const next = "https://graph.microsoft.com/v1.0/next";
    const { graph } = createRecordingClient(
      [
        Response.json({ value: [{ id: "a" }], "@odata.nextLink": next }),
        failure(429, { "Retry-After": "0" }),
        createChallenge(),
        Response.json({ value: [{ id: "b" }] }),
      ],
      { accessToken },
    );
    expect(await graph.listConnectedOrganizations().toArray()).toEqual([{ id: "a" }, { id: "b" }]);
    expect(asked).toEqual([undefined, undefined, undefined, claims]);
  });
});

describe("after a claims challenge", () => {
  const { accessToken } = createTokenSource("function");

  test("a request without a response does not have the status of the challenge", async () => {
    const noResponse = () => Promise.reject(new TypeError("fetch failed"));
    const { graph } = createRecordingClient([createChallenge(), noResponse], { accessToken });
    const error = await catchError(() => graph.createConnectedOrganization(createBody), graph);
    expect(error).toMatchObject({ message: "The service could not be reached.", failure: "network", attempts: 2 });
    expect((error as GraphError).status).toBeUndefined();
  });

  test("a credential that has no token for the claims is an error with the status of the challenge", async () => {
    const { graph } = createRecordingClient([createChallenge()], {
      accessToken: ({ claims: asked }) =>
        asked === undefined ? "token-1" : Promise.reject(new Error("Sign in again.")),
    });
    const error = await catchError(() => graph.getConnectedOrganization("1"), graph);
    expect(error).toMatchObject({ status: 401, message: "accessToken failed (Error).", attempts: 1 });
  });
});

test("a claims challenge to a string is an error with the claims, because nothing can renew the token", async () => {
  const { graph, requests } = createRecordingClient([createChallenge()]);
  const error = await catchError(() => graph.getConnectedOrganization("1"), graph);
  expect(error).toMatchObject({ status: 401, claims, attempts: 1 });
  expect(error).toHaveProperty("headers");
  expect(requests).toHaveLength(1);
});

describe("the claims are decoded", () => {
  const text = '{"a":"ÿ>?~"}';
  test.each([
    ["base64", `claims="${Buffer.from(text, "latin1").toString("base64")}"`],
    ["base64url without padding", `claims="${Buffer.from(text, "latin1").toString("base64url")}"`],
    ["a parameter with spaces", `claims = "${Buffer.from(text, "latin1").toString("base64")}"`],
    ["a parameter after one that mentions it", `a="the claims=acrs are missing", claims="${btoa(text)}"`],
    ["a parameter in upper case", `CLAIMS="${Buffer.from(text, "latin1").toString("base64")}"`],
  ])("from %s", async (_, parameter) => {
    const { graph } = createRecordingClient([createChallenge(parameter)]);
    expect(await catchError(() => graph.getConnectedOrganization("1"), graph)).toMatchObject({ claims: text });
  });

  test.each([
    ["no claims", 'error_description="none"'],
    ["claims that are not base64", 'claims="{}"'],
    ["claims of an impossible length", 'claims="abcde"'],
    ["another parameter", `xclaims="${encoded}", x-claims="${encoded}"`],
  ])("and %s are no challenge", async (_, parameter) => {
    const { accessToken, asked } = createTokenSource("function");
    const { graph, requests } = createRecordingClient([createChallenge(parameter)], { accessToken });
    const error = await catchError(() => graph.getConnectedOrganization("1"), graph);
    expect(error).toMatchObject({ status: 401 });
    expect((error as GraphError).claims).toBeUndefined();
    expect([requests.length, asked.length]).toEqual([1, 1]);
  });
});
