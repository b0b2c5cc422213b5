import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createClient, type GraphClient } from "../../src/index.js";
import { fetchImplementations } from "../helpers/fetch-implementations.js";
import { type LocalServer, listen } from "../helpers/local-server.js";
import {
  catchError,
  createRecordingClient,
  organization,
  replaceProperties,
  token,
} from "../helpers/recording-fetch.js";
import { createBody } from "../helpers/sample-calls.js";

const statuses = [301, 302, 303, 307, 308];
const received: { place: string; method: string; authorization: string | undefined; body: string }[] = [];
let service: LocalServer;
let other: LocalServer;

beforeAll(async () => {
  other = await listen(({ method, headers, body }) => {
    received.push({ place: "other", method, authorization: headers.authorization, body });
    return { status: 200, body: organization };
  });
  service = await listen(({ method, url, headers, body }) => {
    received.push({ place: "service", method, authorization: headers.authorization, body });
    if (url.includes("/here")) return { status: 200, body: organization };
    // The display name of a body, or the id in a path, says how the service redirects.
    const [, status = "", place] = /(\d{3})-(far|near)/.exec(url + body) ?? [];
    const location = place === "far" ? `${other.url}/there` : `${service.url}/here`;
    return { status: Number(status), headers: { location } };
  });
});
afterAll(() => Promise.all([service.close(), other.close()]));
beforeEach(() => {
  received.length = 0;
});

const calls: [string, (graph: GraphClient, id: string) => unknown][] = [
  ["GET", (graph, id) => graph.getConnectedOrganization(id)],
  ["POST", (graph, id) => graph.createConnectedOrganization({ ...createBody, displayName: id })],
  ["PATCH", (graph, id) => graph.updateConnectedOrganization(id, {})],
  ["DELETE", (graph, id) => graph.deleteConnectedOrganization(id)],
];

describe.each(fetchImplementations)("with $name", ({ isInstalled, load }) => {
  const cases = calls.flatMap(([method, call]) => statuses.map((status) => ({ method, status, call })));
  test.runIf(isInstalled).each(cases)("follows no $status of a $method", async ({ method, status, call }) => {
    const graph = createClient({ accessToken: token, baseUrl: service.url, fetch: await load() });
    for (const place of ["far", "near"]) {
      received.length = 0;
      const error = await catchError(() => call(graph, `${status}-${place}`), graph);
      const location = place === "far" ? `${other.url}/there` : `${service.url}/here`;
      expect(error).toMatchObject({
        name: "GraphError",
        status,
        method,
        message: `Unexpected redirect ${status}: ${location}`,
        attempts: 1,
      });
      expect(received).toEqual([
        expect.objectContaining({ place: "service", method, authorization: `Bearer ${token}` }),
      ]);
    }
  });
});

test.each([
  [
    "that fetch followed",
    { redirected: true, url: "https://contoso.com/" },
    "Unexpected redirect 200: https://contoso.com/",
    200,
  ],
  [
    "that a browser hides",
    { type: "opaqueredirect", status: 0, ok: false },
    "Unexpected redirect 0: (empty)",
    undefined,
  ],
])("a redirect %s is a GraphError", async (_, properties, text, status) => {
  for (const [, call] of calls) {
    const { graph } = createRecordingClient([replaceProperties(Response.json(organization), properties)]);
    const error = await catchError(() => call(graph, "1"), graph);
    expect(error).toMatchObject({
      name: "GraphError",
      message: text,
      status,
    });
  }
});

test("a redirect without a target, such as 304, is a GraphError", async () => {
  const { graph } = createRecordingClient([new Response(null, { status: 304 })]);
  expect(await catchError(() => graph.getConnectedOrganization("1"), graph)).toMatchObject({
    status: 304,
    message: "Unexpected redirect 304: (empty)",
  });
});

test("a redirect of a page ends the list", async () => {
  const first = Response.json({ value: [organization], "@odata.nextLink": `${service.url}/302-far` });
  const { graph } = createRecordingClient(
    [first, new Response(null, { status: 302, headers: { location: other.url } })],
    {
      baseUrl: service.url,
    },
  );
  expect(await catchError(() => graph.listConnectedOrganizations().toArray(), graph)).toMatchObject({
    status: 302,
    url: `${service.url}/302-far`,
    message: `Unexpected redirect 302: ${other.url}`,
  });
});
