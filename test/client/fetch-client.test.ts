import type { Client as OpenApiClient } from "openapi-fetch";
import { describe, expect, test } from "vitest";
import type { paths } from "../../generated/schema.js";
import { createFetchClient, type FetchClientOptions } from "../../src/client/openapi-fetch/index.js";
import {
  createRecordingFetch,
  type FakeResponse,
  organization,
  replaceProperties,
  token,
} from "../helpers/recording-fetch.js";
import { failure, success } from "../helpers/retrying-client.js";
import { createBody } from "../helpers/sample-calls.js";
import { showEverything } from "../helpers/show-everything.js";
import { createTextStream } from "../helpers/text-stream.js";

type Client = OpenApiClient<paths>;

const root = "https://graph.microsoft.com/v1.0";
const path = "/identityGovernance/entitlementManagement/connectedOrganizations";
const retryNow = { "Retry-After": "0" };

function createRecordingFetchClient(responses: FakeResponse[], options: Partial<FetchClientOptions> = {}) {
  const { fetch, requests } = createRecordingFetch(...responses);
  return { client: createFetchClient({ accessToken: token, fetch, ...options }), requests };
}

describe("createFetchClient", () => {
  test("sends token, headers and client-request-id, and does not throw for an error status", async () => {
    const error = { error: { code: "Forbidden", message: "No." } };
    const responses = [Response.json({ value: [organization] }), Response.json(error, { status: 403 })];
    const headers = { Prefer: "include-unknown-enum-members" };
    const { client, requests } = createRecordingFetchClient(responses, { headers });
    const read = await client.GET(path, { params: { query: { $select: ["id", "state"], $top: 2 } } });
    const rejected = await client.POST(path, { body: createBody, headers: { Authorization: "Bearer other" } });

    expect(read.data?.value).toEqual([organization]);
    expect(rejected.error).toEqual(error);
    expect(requests.map(({ method, url, body }) => ({ method, url, body }))).toEqual([
      { method: "GET", url: `${root}${path}?$select=id,state&$top=2`, body: "" },
      { method: "POST", url: `${root}${path}`, body: JSON.stringify(createBody) },
    ]);
    for (const { headers } of requests) {
      expect(headers.get("authorization")).toBe(`Bearer ${token}`);
      expect(headers.get("prefer")).toBe("include-unknown-enum-members");
      expect(headers.get("client-request-id")).toMatch(/^[\da-f-]{36}$/);
    }
  });

  test("sends an operation that Microsoft documents in beta alone to beta, unless version is set", async () => {
    const body = { ...createBody, description: "Partner", state: "proposed" as const };
    for (const [version, base] of [
      [undefined, "beta"],
      ["v1.0", "v1.0"],
    ] as const) {
      const { client, requests } = createRecordingFetchClient([new Response(null, { status: 204 })], { version });
      const { response } = await client.POST(`${path}/$ref`, { body });
      expect(response.status).toBe(204);
      expect(requests.map(({ url }) => url)).toEqual([`https://graph.microsoft.com/${base}${path}/$ref`]);
    }
  });

  test.each(["GET", "HEAD", "PUT", "DELETE", "OPTIONS"])("retries %s after 504", async (method) => {
    const { client, requests } = createRecordingFetchClient([failure(504, retryNow), success()]);
    // The contract has no HEAD, PUT and OPTIONS.
    await client.request(method.toLowerCase() as never, path as never);
    expect(requests.map((request) => request.method)).toEqual([method, method]);
  });

  test("sends the same body again, even if it is a stream", async () => {
    const text = '{"displayName":"ü"}';
    const { client, requests } = createRecordingFetchClient([failure(429, retryNow), success()]);
    const stream = { bodySerializer: () => createTextStream(text), duplex: "half" };
    await client.POST(path, { body: createBody, ...(stream as object) });
    expect(requests.map(({ body }) => body)).toEqual([text, text]);
  });

  test("accepts timeout and retry for a call", async () => {
    const { client, requests } = createRecordingFetchClient([() => new Promise(() => {}), failure(504, retryNow)]);
    await expect(client.GET(path, { timeout: 1 })).rejects.toMatchObject({ failure: "timeout" });
    const { response } = await client.GET(path, { retry: { limit: 0 } });
    expect([response.status, requests.length]).toEqual([504, 2]);
  });

  test("rejects with a GraphError without the token if the connection fails", async () => {
    const fail = () => Promise.reject(new TypeError(`fetch failed for Bearer ${token}`));
    const { client } = createRecordingFetchClient([fail], { retry: { limit: 0 } });
    const error: unknown = await client.GET(path).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "GraphError", failure: "network", url: root + path });
    expect(showEverything(error)).not.toContain(token);
  });
});

describe("the token goes to no other origin", () => {
  const other = "https://graph.contoso.com";

  test.each<[string, (client: Client) => Promise<unknown>]>([
    ["baseUrl of a call", (client) => client.GET(path, { baseUrl: other })],
    [
      "middleware of the client",
      (client) => {
        client.use({ onRequest: ({ request }) => new Request(other, request) });
        return client.GET(path);
      },
    ],
  ])("%s", async (_, call) => {
    const { client, requests } = createRecordingFetchClient([success()]);
    await expect(call(client)).rejects.toMatchObject({
      name: "OptionError",
      message: `baseUrl must have the origin https://graph.microsoft.com of the client (got ${other}).`,
    });
    expect(requests).toEqual([]);
  });

  test("a fetch of a call, which gets no token", async () => {
    const { client, requests } = createRecordingFetchClient([]);
    const sent: Request[] = [];
    const fetch = async (request: Request) => {
      sent.push(request);
      return success();
    };
    await client.GET(path, { baseUrl: other, fetch });
    expect(sent.map(({ url, headers }) => [url, headers.get("authorization")])).toEqual([[other + path, null]]);
    expect(requests).toEqual([]);
  });
});

describe("a redirect", () => {
  test("that fetch does not follow is an error status", async () => {
    const location = "https://contoso.com/";
    const { client } = createRecordingFetchClient([new Response(null, { status: 307, headers: { location } })]);
    const { data, response } = await client.GET(path);
    expect([data, response.status, response.headers.get("location")]).toEqual([undefined, 307, location]);
  });

  test.each([
    ["that a browser hides", { type: "opaqueredirect", status: 0, ok: false }, "(hidden by the browser)"],
    ["that fetch followed", { redirected: true, url: "https://contoso.com/" }, "(200) to https://contoso.com/"],
  ])("%s is a GraphError", async (_, properties, text) => {
    const { client } = createRecordingFetchClient([replaceProperties(success(), properties)]);
    await expect(client.GET(path)).rejects.toMatchObject({
      name: "GraphError",
      message: `Microsoft Graph returned a redirect ${text}, which the client does not follow.`,
    });
  });
});
