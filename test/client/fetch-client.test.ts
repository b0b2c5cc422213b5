import type { Client as OpenApiClient } from "openapi-fetch";
import { describe, expect, test } from "vitest";
import type { paths } from "../../generated/schema.js";
import { organization, replaceProperties, token } from "../helpers/recording-fetch.js";
import { createRecordingFetchClient } from "../helpers/recording-fetch-client.js";
import { failure, success } from "../helpers/retrying-client.js";
import { createBody } from "../helpers/sample-calls.js";
import { showEverything } from "../helpers/show-everything.js";
import { createTextStream } from "../helpers/text-stream.js";

type Client = OpenApiClient<paths>;

const root = "https://graph.microsoft.com/v1.0";
const path = "/identityGovernance/entitlementManagement/connectedOrganizations";
const retryNow = { "Retry-After": "0" };

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

  test("sends an operation that Microsoft documents only in beta to beta, unless version is set", async () => {
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

  test("retries GET after 504", async () => {
    const { client, requests } = createRecordingFetchClient([failure(504, retryNow), success()]);
    await client.GET(path);
    expect(requests).toHaveLength(2);
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

  test("a fetch of a call", async () => {
    const { client, requests } = createRecordingFetchClient([]);
    const sent: Request[] = [];
    const fetch = async (request: Request) => {
      sent.push(request);
      return success();
    };
    await expect(client.GET(path, { baseUrl: other, fetch })).rejects.toMatchObject({ option: "baseUrl" });
    expect([...requests, ...sent]).toEqual([]);
  });
});

describe("the options of a call", () => {
  test("include a fetch, which replaces that of the client and gets its token", async () => {
    const { client, requests } = createRecordingFetchClient([]);
    const sent: Request[] = [];
    const fetch = async (request: Request) => {
      sent.push(request);
      return success();
    };
    const { data } = await client.GET(path, { fetch });
    expect(data?.value).toEqual([organization]);
    expect(sent.map(({ url, headers }) => [url, headers.get("authorization")])).toEqual([
      [root + path, `Bearer ${token}`],
    ]);
    expect(requests).toEqual([]);
  });

  test("include those of fetch, also after a retry and with a fetch of the call", async () => {
    const inits: object[] = [];
    const fetch = async (_: string, init: object) => {
      inits.push(init);
      return inits.length === 1 ? failure(503, retryNow) : success();
    };
    const { client } = createRecordingFetchClient([], { fetch });
    await client.GET(path, { cache: "no-store", credentials: "include", redirect: "follow" });
    const expected = { cache: "no-store", credentials: "include", redirect: "manual", method: "GET" };
    expect(inits).toMatchObject([expected, expected]);

    const sent: Request[] = [];
    const fetchOfCall = async (request: Request) => {
      sent.push(request);
      return success();
    };
    await client.GET(path, { cache: "no-store", fetch: fetchOfCall });
    expect(sent.map(({ cache, redirect }) => [cache, redirect])).toEqual([["no-store", "manual"]]);
  });

  test("apply if middleware replaces the request", async () => {
    const { client, requests } = createRecordingFetchClient([failure(503, retryNow), success()]);
    client.use({ onRequest: ({ request }) => new Request(request, { headers: { Prefer: "a" } }) });
    expect(await client.GET(path, { retry: { limit: 0 } })).toMatchObject({ response: { status: 503 } });
    expect(requests).toHaveLength(1);
    const never = () => new Promise<Response>(() => {});
    const slow = createRecordingFetchClient([never], { retry: { limit: 0 } });
    slow.client.use({ onRequest: ({ request }) => new Request(request) });
    await expect(slow.client.GET(path, { timeout: 20 })).rejects.toMatchObject({ failure: "timeout" });
  });

  test.each([
    ["timout", { timout: 5 }],
    ["retries", { retries: 0 }],
  ])("do not include %s", async (option, options) => {
    const { client, requests } = createRecordingFetchClient([]);
    await expect(client.GET(path, options)).rejects.toMatchObject({ name: "OptionError", option });
    expect(requests).toEqual([]);
  });
});

describe("a response with a status of success that is not JSON", () => {
  const html = () => new Response("<html>Sign in</html>", { headers: { "content-type": "text/html" } });

  test("is a GraphError if it answers GET or is HTML", async () => {
    const { client } = createRecordingFetchClient([html(), html()]);
    const expected = { name: "GraphError", status: 200, message: "Unexpected response 200: <html>Sign in</html>" };
    await expect(client.GET(path)).rejects.toMatchObject(expected);
    await expect(client.POST(path, { body: createBody })).rejects.toMatchObject(expected);
  });

  test("is a GraphError if it answers GET and is empty", async () => {
    const { client } = createRecordingFetchClient([new Response(null), new Response(null, { status: 204 })]);
    const expected = { name: "GraphError", message: "Unexpected response 200: (empty)" };
    await expect(client.GET(path)).rejects.toMatchObject(expected);
    await expect(client.GET(path)).rejects.toMatchObject({ name: "GraphError", status: 204 });
  });

  test("has no data if it answers a write", async () => {
    const { client } = createRecordingFetchClient([new Response("Created", { status: 201 })]);
    const { data, error, response } = await client.POST(path, { body: createBody });
    expect([data, error, response.status]).toEqual([undefined, undefined, 201]);
  });

  test("has no data if its status allows no body", async () => {
    const noContent = replaceProperties(new Response(null, { status: 204 }), { text: async () => " " });
    const { client } = createRecordingFetchClient([noContent]);
    const params = { path: { connectedOrganizationId: "1" } };
    const { response } = await client.DELETE(`${path}/{connectedOrganizationId}`, { params });
    expect(response.status).toBe(204);
  });
});

describe("an error status without an error in the body", () => {
  test.each([
    ["", "(empty)"],
    ["null", "null"],
    ["false", "false"],
    ["0", "0"],
    ['""', '""'],
  ])("%j has an error that is not falsy", async (body, text) => {
    const { client } = createRecordingFetchClient([new Response(body, { status: 403 })]);
    const params = { path: { connectedOrganizationId: "1" } };
    const { error, response } = await client.DELETE(`${path}/{connectedOrganizationId}`, { params });
    expect(error).toEqual({ error: { code: "", message: `Unexpected response 403: ${text}` } });
    expect(response.status).toBe(403);
  });

  test("keeps a body of text", async () => {
    const { client } = createRecordingFetchClient([new Response("<html>Bad gateway</html>", { status: 502 })]);
    const { error } = await client.GET(path);
    expect(error).toBe("<html>Bad gateway</html>");
  });
});

describe("a redirect", () => {
  test.each([301, 302, 303, 304, 307, 308])("with status %i is a GraphError", async (status) => {
    const location = "https://contoso.com/";
    const { client, requests } = createRecordingFetchClient([new Response(null, { status, headers: { location } })]);
    await expect(client.GET(path)).rejects.toMatchObject({
      name: "GraphError",
      status,
      message: `Unexpected redirect ${status}: ${location}`,
    });
    expect(requests).toHaveLength(1);
  });

  test.each([
    ["that a browser hides", { type: "opaqueredirect", status: 0, ok: false }, "Unexpected redirect 0: (empty)"],
    [
      "that fetch followed",
      { redirected: true, url: "https://contoso.com/" },
      "Unexpected redirect 200: https://contoso.com/",
    ],
  ])("%s is a GraphError", async (_, properties, text) => {
    const { client } = createRecordingFetchClient([replaceProperties(success(), properties)]);
    await expect(client.GET(path)).rejects.toMatchObject({
      name: "GraphError",
      message: text,
    });
  });
});

test("middleware reads the URL and status of a response", async () => {
  const { client } = createRecordingFetchClient([replaceProperties(failure(403), { url: root + path })]);
  client.use({
    onResponse: ({ response }) => {
      throw new Error(`${response.url}: ${response.status}`);
    },
  });
  await expect(client.GET(path)).rejects.toThrow(`${root}${path}: 403`);
});

test("a status that no Response can have is a GraphError", async () => {
  const response = replaceProperties(new Response("Request denied"), { status: 999, ok: false });
  const { client } = createRecordingFetchClient([response]);
  const expected = { name: "GraphError", status: 999, message: "Unexpected response 999: Request denied" };
  await expect(client.GET(path)).rejects.toMatchObject(expected);
});

test("an OData error with a status of success is a GraphError", async () => {
  const error = { code: "Request_BadRequest", message: "No." };
  const { client } = createRecordingFetchClient([Response.json({ error }), Response.json({ error }, { status: 201 })]);
  await expect(client.GET(path)).rejects.toMatchObject({ name: "GraphError", status: 200, ...error });
  await expect(client.POST(path, { body: createBody })).rejects.toMatchObject({ name: "GraphError", ...error });
});

describe("parseAs returns the body as", () => {
  const page = { value: [organization] };

  test.each(["text", "blob", "arrayBuffer", "stream"] as const)("%s", async (parseAs) => {
    const { client } = createRecordingFetchClient([Response.json(page)]);
    const { data } = await client.GET(path, { parseAs });
    expect(JSON.parse(await new Response(data as BodyInit).text())).toEqual(page);
  });

  test("a stream, and the error of an error status", async () => {
    const { client } = createRecordingFetchClient([failure(403)]);
    const { error, response } = await client.GET(path, { parseAs: "stream" });
    expect([response.status, error]).toEqual([403, { error: { code: "Busy", message: "Come back later." } }]);
  });
});
