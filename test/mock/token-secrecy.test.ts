import { afterAll, beforeAll, expect, test } from "vitest";
import { formatRequestLine } from "../../src/cli/request-log.js";
import { type MockServer, startMock } from "../../src/mock/index.js";
import { getSample } from "../helpers/sample-requests.js";

const token = "eyJ0eXAi.c2VjcmV0.c2lnbmF0dXJl";
const { path } = getSample("listConnectedOrganizations");
const authorization = `Bearer ${token}`;
const json = { "content-type": "application/json" };

let server: MockServer;
let log = "";
beforeAll(async () => {
  server = await startMock({ tokens: { other: [] }, onRequest: (request) => (log += formatRequestLine(request)) });
});
afterAll(() => server.close());

const part = { id: "1", method: "GET", url: path, headers: { Authorization: authorization } };
const batch = (requests: unknown) => ({ method: "POST", headers: json, body: JSON.stringify({ requests }) });

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
  ["the value of a property", path, { method: "POST", headers: json, body: JSON.stringify({ state: token }) }],
  ["a request of a batch", "/$batch", batch([part])],
  ["an invalid header of a batch", "/$batch", batch([{ ...part, headers: { Authorization: [authorization] } }])],
  [
    "a request of a batch that is refused, with a token of its own",
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
  for (const printed of [text, ...texts, log, server.mock.snapshot(), JSON.stringify(server.mock.requests)]) {
    expect(printed).not.toContain("eyJ");
  }
});
