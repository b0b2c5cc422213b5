import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createClient, domainSource } from "../../src/index.js";
import { createMock, type Mock, type MockServer, startMock } from "../../src/mock/index.js";

const isInstalled = existsSync(new URL("node_modules", import.meta.url));
if (!isInstalled)
  console.warn(
    "Not installed: npm ci --prefix test/interop. What other clients prove is skipped; .ci/run installs them.",
  );

const source = { "@odata.type": "#microsoft.graph.domainIdentitySource", domainName: "fabrikam.com" };
const wholeLife = {
  created: { displayName: "Fabrikam", state: "configured" },
  read: { displayName: "Fabrikam", identitySources: [source] },
  names: ["Fabrikam", "Partner 1", "Partner 2", "Partner 3", "Partner 4", "Added"],
  filtered: { "@odata.count": 1, value: [{ displayName: "Partner 2" }] },
  updated: { description: "Changed", state: "proposed" },
  sponsors: { value: [{ "@odata.type": "#microsoft.graph.user", id: "u-1" }] },
  left: { value: [] },
  missing: { statusCode: 404, code: "ResourceNotFound" },
};

// By names that the compiler does not follow: what they import may not be installed.
const programs = { microsoft: "./microsoft-graph-client.mjs", msw: "./msw.mjs" };
const live = async (baseUrl: string, version: string): Promise<unknown> =>
  (await import(programs.microsoft)).live(baseUrl, version);
const behindMsw = async (mock: Mock, program: () => Promise<unknown>): Promise<unknown> =>
  (await import(programs.msw)).behindMsw(mock, program);

describe.runIf(isInstalled).each(["beta", "v1.0"])("@microsoft/microsoft-graph-client in %s", (version) => {
  let server: MockServer;
  beforeAll(async () => {
    server = await startMock();
  });
  afterAll(() => server.close());

  test("lives the whole life of an organization on the server", async () => {
    expect(await live(server.url, version)).toMatchObject(wholeLife);
    expect(server.mock.organizations).toHaveLength(5);
  });

  test("lives it behind msw, as if it asked Microsoft Graph, page by page", async () => {
    const mock = createMock();
    expect(await behindMsw(mock, () => live("https://graph.microsoft.com", version))).toMatchObject(wholeLife);
    expect(mock.requests.some(({ url }) => url.includes("$skiptoken"))).toBe(true);
  });
});

test.runIf(isInstalled)("msw puts the mock in the place of Microsoft Graph in one line", async () => {
  const mock = createMock();
  await behindMsw(mock, async () => {
    const graph = createClient({ accessToken: "any" });
    await graph.createConnectedOrganization({
      displayName: "Fabrikam",
      identitySources: [domainSource("fabrikam.com")],
    });
  });
  expect(mock.organizations).toMatchObject([{ displayName: "Fabrikam" }]);
});
