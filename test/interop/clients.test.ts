import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createClient, domainSource } from "../../src/index.js";
import { createMock, type Mock, type MockServer, startMock } from "../../src/mock/index.js";
import { catchError } from "../helpers/recording-fetch.js";
import { interopFolder, isInstalled, runProgram } from "./installed.js";

const source = { "@odata.type": "#microsoft.graph.domainIdentitySource", domainName: "fabrikam.com" };
const expectedResults = {
  created: { displayName: "Fabrikam", state: "configured" },
  read: { displayName: "Fabrikam", identitySources: [source] },
  names: ["Fabrikam", "Partner 1", "Partner 2", "Partner 3", "Partner 4", "Added"],
  filtered: { "@odata.count": 1, value: [{ displayName: "Partner 2" }] },
  updated: { description: "Changed", state: "proposed" },
  sponsors: { value: [{ "@odata.type": "#microsoft.graph.user", id: "u-1" }] },
  left: { value: [] },
  batch: { statuses: [204, 200, 404], displayName: "Batched" },
  missing: { statusCode: 404, code: "ResourceNotFound" },
};

// Variables, because the compiler would follow literal names to packages that may not be installed.
const programs = { microsoft: "./clients/microsoft-graph-client.mjs", msw: "./clients/msw.mjs" };
const withMsw = async (mock: Mock, program: () => Promise<unknown>): Promise<unknown> =>
  (await import(programs.msw)).withMsw(mock, program);

describe.runIf(isInstalled).each(["beta", "v1.0"])("over https in %s", (version) => {
  let server: MockServer;
  beforeAll(async () => {
    server = await startMock({ https: true });
  });
  afterAll(() => server.close());

  /** Runs a client that trusts the server's certificate by NODE_EXTRA_CA_CERTS. */
  async function run(client: string): Promise<unknown> {
    server.mock.reset();
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: server.certificateFile };
    const program = `${interopFolder}clients/run.mjs`;
    return JSON.parse(await runProgram(process.execPath, [program, client, server.url, version], { env }));
  }

  test("@microsoft/microsoft-graph-client sends its token, follows next links, and sends batches", async () => {
    expect(await run("microsoft-graph-client")).toMatchObject(expectedResults);
    expect(server.mock.organizations).toHaveLength(5);
    expect(server.mock.requests.filter(({ url }) => url.includes("$skiptoken"))).toHaveLength(2);
    expect(server.mock.requests.filter(({ status }) => status === 401)).toEqual([]);
  });

  test("kiota's performance middleware creates and updates with compressed bodies", async () => {
    expect(await run("kiota")).toMatchObject({
      created: { displayName: "Fabrikam" },
      updated: { displayName: "Fabrikam", description: "Changed" },
      encodings: ["gzip", "gzip", null],
    });
    expect(server.mock.requests.map(({ status }) => status)).toEqual([201, 204, 200]);
  });

  test("PnPjs creates, changes, reads and deletes in batches", async () => {
    expect(await run("pnpjs")).toMatchObject({
      created: ["A", "B", "C"],
      read: { displayName: "A", description: "Changed" },
      missing: 404,
      left: ["A", "C"],
    });
    expect(server.mock.requests.filter(({ operationId }) => operationId === "sendBatch")).toHaveLength(2);
  });
});

describe.runIf(isInstalled)("through msw at the address of Microsoft Graph", () => {
  test.each(["beta", "v1.0"])("@microsoft/microsoft-graph-client does the same in %s", async (version) => {
    const mock = createMock();
    const { runLifecycle } = await import(programs.microsoft);
    const results = await withMsw(mock, () => runLifecycle("https://graph.microsoft.com", version));
    expect(results).toMatchObject(expectedResults);
    expect(mock.requests.some(({ url }) => url.includes("$skiptoken"))).toBe(true);
  });

  test("this package's client is served, and a dropped connection is a network error", async () => {
    const mock = createMock();
    await withMsw(mock, async () => {
      const graph = createClient({ accessToken: "any", retry: { limit: 0 } });
      const identitySources = [domainSource("fabrikam.com")];
      await graph.createConnectedOrganization({ displayName: "Fabrikam", identitySources });
      mock.faults.push({ preset: "droppedConnection" });
      expect(await catchError(() => graph.listConnectedOrganizations().firstPage(), graph)).toMatchObject({
        name: "GraphError",
        status: undefined,
      });
    });
    expect(mock.organizations).toMatchObject([{ displayName: "Fabrikam" }]);
  });
});
