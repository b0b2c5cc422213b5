import { afterAll, beforeAll, expect, test } from "vitest";
import { domainSource } from "../../src/index.js";
import { type MockServer, startMock } from "../../src/mock/index.js";
import { getSample } from "../helpers/sample-requests.js";

let server: MockServer;
beforeAll(async () => {
  const seed = [1, 2].map((n) => ({ id: `${n}`, identitySources: [domainSource(`${n}.com`)] }));
  server = await startMock({ seed });
});
afterAll(() => server.close());

const { path, headers } = getSample("listConnectedOrganizations");

/** Returns the root of the next link of a list that is requested through a proxy. */
async function getRoot(proxyHeaders: Record<string, string>): Promise<string> {
  const response = await fetch(`${server.url}/beta${path}?$top=1`, { headers: { ...headers, ...proxyHeaders } });
  expect(response.status).toBe(200);
  const { "@odata.nextLink": link }: { "@odata.nextLink": string } = await response.json();
  return link.slice(0, link.indexOf("/identityGovernance"));
}

test.each<[Record<string, string>, string]>([
  [{ "x-forwarded-proto": "https", "x-forwarded-host": "graph.contoso.com" }, "https://graph.contoso.com/beta"],
  [{ "x-forwarded-host": "graph.contoso.com:8443, inner.contoso.com" }, "http://graph.contoso.com:8443/beta"],
  [
    { "x-forwarded-proto": "https, http", "x-forwarded-host": "a.b", "x-forwarded-prefix": "/graph/" },
    "https://a.b/graph/beta",
  ],
  [
    { forwarded: 'for=192.0.2.1;Proto=https;host="graph.contoso.com:8443", for=10.0.0.1' },
    "https://graph.contoso.com:8443/beta",
  ],
  [{ forwarded: "host=a.b", "x-forwarded-host": "c.d", "x-forwarded-proto": "https" }, "https://a.b/beta"],
  [{ forwarded: 'proto=https;host="[2001:db8::1]:8443"' }, "https://[2001:db8::1]:8443/beta"],
])("links follow the headers of a proxy: %j", async (proxyHeaders, root) => {
  expect(await getRoot(proxyHeaders)).toBe(root);
});

test.each<Record<string, string>>([
  { "x-forwarded-proto": "javascript" },
  { "x-forwarded-host": "a/b?c#d" },
  { "x-forwarded-host": "user@a" },
  { "x-forwarded-host": "a:99999" },
  { "x-forwarded-prefix": "graph" },
  { "x-forwarded-prefix": "/a?b" },
  { forwarded: ";;==,," },
  { forwarded: 'host="' },
])("links lead to the server itself if a header of a proxy is not valid: %j", async (proxyHeaders) => {
  expect(await getRoot(proxyHeaders)).toBe(`${server.url}/beta`);
});

test("a link through a proxy that strips its prefix can be followed", async () => {
  const proxyHeaders = { "x-forwarded-proto": "https", "x-forwarded-host": "a.b", "x-forwarded-prefix": "/graph" };
  const first = await fetch(`${server.url}/v1.0${path}?$top=1`, { headers: { ...headers, ...proxyHeaders } });
  const { "@odata.nextLink": link }: { "@odata.nextLink": string } = await first.json();
  const { pathname, search } = new URL(link);
  const second = await fetch(server.url + pathname.replace("/graph", "") + search, {
    headers: { ...headers, ...proxyHeaders },
  });
  expect(await second.json()).toMatchObject({ value: [{ id: "2" }] });
});
