import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { formatRequestLine } from "../../src/cli/request-log.js";
import { domainSource } from "../../src/index.js";
import { createMock, type MockServer, startMock } from "../../src/mock/index.js";
import { getSample } from "../helpers/sample-requests.js";

const token = "eyJ0eXAi.c2VjcmV0.c2lnbmF0dXJl";
const { path } = getSample("listConnectedOrganizations");
const authorization = `Bearer ${token}`;
const json = { "content-type": "application/json" };

let server: MockServer;
let log = "";
beforeAll(async () => {
  server = await startMock({
    tokens: { any: ["EntitlementManagement.ReadWrite.All"] },
    onRequest: (request) => (log += formatRequestLine(request)),
  });
});
afterAll(() => server.close());
beforeEach(() => {
  server.mock.reset();
  log = "";
});

const part = { id: "1", method: "GET", url: path, headers: { Authorization: authorization } };
const batch = (requests: unknown) => ({ method: "POST", headers: json, body: JSON.stringify({ requests }) });

/** A token without the form of a JSON Web Token, which only its place reveals. */
const opaque = "0paque/+secret=";
const opaqueInUrl = encodeURIComponent(opaque);
const opaquePart = { ...part, headers: { Authorization: `Bearer ${opaque}` } };
const stored = { identitySources: [domainSource("contoso.com")] };

/** Requests that have the token where it belongs, and where a program could put it by mistake. */
const requests: [string, string, RequestInit][] = [
  ["a valid header", path, {}],
  ["a header without a scheme", path, { headers: { authorization: token } }],
  ["the path", `${path}/${token}`, {}],
  ["an unknown path", `/${token}`, {}],
  ["the query", `${path}?$filter=${token}&$top=${token}&$${token}=1`, {}],
  ["Prefer", path, { headers: { prefer: `code=${token}` } }],
  ["Accept", path, { headers: { accept: `application/${token}` } }],
  ["Content-Type", path, { method: "POST", headers: { "content-type": token }, body: "{}" }],
  ["Content-Encoding", path, { method: "POST", headers: { "content-encoding": token }, body: "{}" }],
  ["text that is not JSON", path, { method: "POST", headers: json, body: token }],
  ["the name of a property", path, { method: "POST", headers: json, body: JSON.stringify({ [token]: 1 }) }],
  [
    "the name of a property, without the form of a token",
    path,
    { method: "POST", headers: json, body: JSON.stringify({ client_secret: opaque, [opaque]: 1 }) },
  ],
  ["the value of a property", path, { method: "POST", headers: json, body: JSON.stringify({ state: token }) }],
  ["a request of a batch", "/$batch", batch([part])],
  ["an invalid header of a batch", "/$batch", batch([{ ...part, headers: { Authorization: [authorization] } }])],
  [
    "a request of a batch that is refused, with its own token",
    "/$batch",
    {
      method: "POST",
      headers: json,
      body: JSON.stringify({ Requests: [{ headers: { Authorization: "Bearer eyJhbGci.b3duVG9rZW4.c2ln" } }] }),
    },
  ],
  ["the URL of a batch", "/$batch", batch([{ ...part, url: `${path}/${token}` }])],
  [
    "the id of a batch",
    "/$batch",
    batch([
      { ...part, id: token },
      { ...part, id: token },
    ]),
  ],
  ["the path, without a header", `${path}/${token}`, { headers: { authorization: "Bearer any" } }],
  ["the query, without a header", `${path}?note=${token}`, { headers: { authorization: "Bearer any" } }],
  ["a cookie", `${path}/${opaqueInUrl}`, { headers: { cookie: `theme=dark; session=${opaque}` } }],
  ["a header whose name says so", `${path}/${opaqueInUrl}`, { headers: { "x-api-key": opaque } }],
  ["a query option whose name says so", `${path}/${opaqueInUrl}?access_token=${opaqueInUrl}`, {}],
  ["the query in lower case", `${path}?note=${opaqueInUrl.toLowerCase()}`, { headers: { "x-api-key": opaque } }],
  ["the property of a body", path, { method: "POST", headers: json, body: JSON.stringify({ client_secret: opaque }) }],
  ["a batch whose request has it in its URL", "/$batch", batch([{ ...opaquePart, url: `${path}/${opaqueInUrl}` }])],
  ["a batch whose request has it in its query", "/$batch", batch([{ ...part, url: `${path}?token=${opaqueInUrl}` }])],
  ["a batch whose request has it in its body", "/$batch", batch([{ ...opaquePart, body: { note: opaque } }])],
  [
    "another request of a batch",
    "/$batch",
    batch([
      opaquePart,
      { id: "2", method: "GET", url: `${path}/${opaqueInUrl}`, headers: { authorization: "Bearer any" } },
    ]),
  ],
  [
    "the query of a request of a batch that is refused",
    "/$batch",
    batch([{ id: "1", method: "GET", url: `/../../x?access_token=${opaqueInUrl}` }]),
  ],
  [
    "a name that is stored",
    path,
    { method: "POST", headers: json, body: JSON.stringify({ ...stored, displayName: token }) },
  ],
];

test.each(requests)("a token in %s is in no error, journal, log or snapshot", async (_, url, init) => {
  const headers = { authorization, ...init.headers };
  const response = await fetch(`${server.url}/v1.0${url}`, { ...init, headers });
  const text = await response.text();
  const controlPaths = ["requests", "snapshot", "faults", "organizations"];
  const texts = await Promise.all(
    controlPaths.map(async (name) => (await fetch(`${server.url}/_mock/${name}`)).text()),
  );
  expect(server.mock.requests.length).toBeGreaterThan(0);
  expect(log).toContain(new URL(server.mock.requests[0]?.url ?? "").pathname);
  const error = response.status === 201 ? "" : text; // A success has what it was sent.
  for (const printed of [error, ...texts, log, server.mock.snapshot(), JSON.stringify(server.mock.requests)]) {
    expect(printed).not.toContain("eyJ");
    expect(printed.toLowerCase()).not.toContain(opaque);
    expect(printed.toLowerCase()).not.toContain(opaqueInUrl.toLowerCase());
  }
});

test.each([
  ["a host", "localhost"],
  ["a number", "12345678"],
  ["a property", "displayName"],
  ["a part of the text", '{"error":{'],
])("a token that looks like %s breaks neither the response nor the journal", async (_, text) => {
  const mock = createMock();
  const body = JSON.stringify({ displayName: 12345678, identitySources: "{" });
  const init = { method: "POST", headers: { ...json, authorization: `Bearer ${text}` }, body };
  const response = await mock.fetch(`http://localhost:4010/v1.0${path}`, init);
  expect(await response.json()).toMatchObject({ error: { code: expect.any(String) } });
  const [request] = mock.requests;
  expect(URL.canParse(request?.url ?? "")).toBe(true);
  expect(request?.body).toHaveProperty("identitySources", "{");
});

test.each<[string, string]>([
  ["a next link", `${path}?$top=1&$skiptoken=WzBd`],
  ["a short placeholder", `${path}?note=any`],
  ["a text that names a token", `${path}?note=Bearer%20of%20the%20token`],
])("%s is recorded as it was sent", async (_, url) => {
  const mock = createMock();
  await mock.fetch(`https://graph.microsoft.com/v1.0${url}`, { headers: { authorization: "Bearer any" } });
  expect(mock.requests[0]?.url).toBe(`https://graph.microsoft.com/v1.0${url}`);
});

test.each(["x-functions-key", "x-api-key", "ocp-apim-subscription-key", "x-signature", "client-credential"])(
  "the header %s is a secret in the journal",
  async (name) => {
    const mock = createMock();
    await mock.fetch("https://localhost/v1.0/nowhere", { headers: { [name]: "SECRET" } });
    expect(mock.requests[0]?.headers[name]).toBe("[token]");
  },
);

test.each([
  "key",
  "code",
  "sig",
  "client_secret",
  "pwd",
  "password",
  "client_assertion",
  "signature",
  "subscription-key",
])("the query option %s is a secret in the journal, however short, also in a batch", async (name) => {
  const mock = createMock();
  const headers = { authorization: "Bearer any", "content-type": "application/json" };
  await mock.fetch(`https://localhost/v1.0/nowhere?$top=1&${name}=SECRET&a=b`, { headers });
  expect(mock.requests[0]?.url).toBe(`https://localhost/v1.0/nowhere?$top=1&${name}=[token]&a=b`);
  const requests = [{ id: "1", method: "GET", url: `/nowhere?${name}=LONG-SECRET-VALUE` }];
  await mock.fetch("https://localhost/v1.0/$batch", { method: "POST", headers, body: JSON.stringify({ requests }) });
  expect(JSON.stringify(mock.requests)).not.toContain("LONG-SECRET-VALUE");
});

test.each(["idempotency-key", "x-error-code", "keyword"])("the header %s is not a secret", async (name) => {
  const mock = createMock();
  await mock.fetch("https://localhost/v1.0/nowhere?keyword=a&$skiptoken=b", { headers: { [name]: "value" } });
  expect(mock.requests[0]).toMatchObject({
    url: "https://localhost/v1.0/nowhere?keyword=a&$skiptoken=b",
    headers: { [name]: "value" },
  });
});

describe("many secrets and texts in a request", () => {
  const secrets = Array.from({ length: 40_000 }, (_, number) => `secret ${number} a/b+c`);

  test("are all masked, in one pass", async () => {
    const mock = createMock();
    const half = secrets.slice(0, 20_000);
    const body = JSON.stringify({ secret: half, [half[7] ?? ""]: "name", texts: half.map((secret) => `(${secret})`) });
    const init = { method: "POST", headers: { ...json, authorization: "Bearer any" }, body };
    const response = await mock.fetch(`https://localhost/v1.0${path}`, init);
    expect([response.status, await response.text()]).toEqual([400, expect.not.stringContaining("secret 7")]);
    expect(mock.requests[0]?.body).toEqual({
      secret: "[token]",
      "[token]": "[token]",
      texts: new Array(20_000).fill("([token])"),
    });
  });

  test.each<[string, unknown]>([
    ["secrets", { secret: secrets }],
    ["parts of one secret", { secret: secrets.join(" ") }],
    [
      "secrets in the query of a URL",
      { requests: [{ id: "1", method: "GET", url: `/a?key=${secrets.slice(0, 20_000).join("&key=")}` }] },
    ],
    ["secrets in the bodies of a batch", { requests: secrets.map((token) => ({ body: { token } })) }],
    ["beginnings of a token", { displayName: "eyJ".repeat(1_000_000) }],
    ["beginnings of a query", { displayName: "?".repeat(3_000_000) }],
  ])("take no longer than their length: %s", async (_, content) => {
    const mock = createMock();
    const init = { method: "POST", headers: { ...json, authorization: "Bearer any" }, body: JSON.stringify(content) };
    const response = await mock.fetch("https://localhost/v1.0/$batch", init);
    const text = JSON.stringify(mock.requests) + (await response.text());
    for (const secret of ["secret 4", "secret%204"]) expect(text).not.toContain(secret);
  });

  test("in a query of a batch, with a list of a million items, take no longer than their length", async () => {
    const mock = createMock();
    const url = `${path}?$select=${",".repeat(1_000_000)}`;
    const body = JSON.stringify({ requests: [{ id: "1", method: "GET", url }] });
    const init = { method: "POST", headers: { ...json, authorization: "Bearer any" }, body };
    const response = await mock.fetch("https://localhost/v1.0/$batch", init);
    expect(await response.json()).toMatchObject({ responses: [{ status: 400 }] });
  });
});

test("a secret that begins with another one is masked as a whole", async () => {
  const mock = createMock();
  const names = ["longer secret", "longer secret of all", "longer secret of all others"];
  const filler = Array.from({ length: 30 }, (_, number) => `another secret ${number}`);
  const body = { secret: [...names, ...filler], note: [...names, "longer secret of", "longer"].join("|") };
  const init = { method: "POST", headers: { ...json, authorization: "Bearer any" }, body: JSON.stringify(body) };
  await mock.fetch(`https://localhost/v1.0${path}`, init);
  expect(mock.requests[0]?.body).toEqual({
    secret: "[token]",
    note: "[token]|[token]|[token]|[token] of|longer",
  });
});
