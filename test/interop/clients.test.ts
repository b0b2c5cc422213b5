import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createClient, domainSource } from "../../src/index.js";
import { createMock, type Mock, type MockServer, startMock } from "../../src/mock/index.js";

const isInstalled = existsSync(new URL("node_modules", import.meta.url));
if (!isInstalled)
  console.warn(
    "Skipping the tests with other clients: run npm ci --prefix test/interop to install them, as .ci/run does.",
  );

const source = { "@odata.type": "#microsoft.graph.domainIdentitySource", domainName: "fabrikam.com" };
const expectedResults = {
  created: { displayName: "Fabrikam", state: "configured" },
  read: { displayName: "Fabrikam", identitySources: [source] },
  names: ["Fabrikam", "Partner 1", "Partner 2", "Partner 3", "Partner 4", "Added"],
  filtered: { "@odata.count": 1, value: [{ displayName: "Partner 2" }] },
  updated: { description: "Changed", state: "proposed" },
  sponsors: { value: [{ "@odata.type": "#microsoft.graph.user", id: "u-1" }] },
  left: { value: [] },
  missing: { statusCode: 404, code: "ResourceNotFound" },
};

// Variables, because the compiler would follow literal names to packages that may not be installed.
const programs = { microsoft: "./microsoft-graph-client.mjs", msw: "./msw.mjs" };
const runLifecycle = async (baseUrl: string, version: string): Promise<unknown> =>
  (await import(programs.microsoft)).runLifecycle(baseUrl, version);
const withMsw = async (mock: Mock, program: () => Promise<unknown>): Promise<unknown> =>
  (await import(programs.msw)).withMsw(mock, program);

describe.runIf(isInstalled).each(["beta", "v1.0"])("@microsoft/microsoft-graph-client in %s", (version) => {
  let server: MockServer;
  beforeAll(async () => {
    server = await startMock();
  });
  afterAll(() => server.close());

  test("creates, reads, updates and deletes an organization on the server", async () => {
    expect(await runLifecycle(server.url, version)).toMatchObject(expectedResults);
    expect(server.mock.organizations).toHaveLength(5);
  });

  test("does the same through msw at the address of Microsoft Graph, page by page", async () => {
    const mock = createMock();
    expect(await withMsw(mock, () => runLifecycle("https://graph.microsoft.com", version))).toMatchObject(
      expectedResults,
    );
    expect(mock.requests.some(({ url }) => url.includes("$skiptoken"))).toBe(true);
  });
});

test.runIf(isInstalled)("msw serves the mock at the address of Microsoft Graph", async () => {
  const mock = createMock();
  await withMsw(mock, async () => {
    const graph = createClient({ accessToken: "any" });
    await graph.createConnectedOrganization({
      displayName: "Fabrikam",
      identitySources: [domainSource("fabrikam.com")],
    });
  });
  expect(mock.organizations).toMatchObject([{ displayName: "Fabrikam" }]);
});
