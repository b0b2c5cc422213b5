import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { createClient, domainSource, isNotFound } from "../../src/index.js";
import { startMock } from "../../src/mock/index.js";
import { catchError } from "../helpers/recording-fetch.js";
import { startProgram } from "../helpers/start-program.js";

const project = fileURLToPath(new URL("../..", import.meta.url));

const collection = "/identityGovernance/entitlementManagement/connectedOrganizations";

/** Starts Prism's own command and resolves to its URL. */
async function startPrism(...args: string[]): Promise<string> {
  const command = [`${project}node_modules/@stoplight/prism-cli/dist/index.js`, ...args, "--port", "0"];
  const listening = /(?<=listening on )http:\/\/127\.0\.0\.1:\d+/;
  const { printed } = await startProgram(command, listening);
  return listening.exec(printed)?.[0] ?? "";
}

test("prism mock serves the bundle", async () => {
  const baseUrl = await startPrism("mock", "generated/openapi.yaml");
  const graph = createClient({ accessToken: "any", baseUrl });
  expect((await graph.listConnectedOrganizations().firstPage()).value.length).toBeGreaterThan(0);
});

test("prism proxy finds no violation in the requests and responses of all operations", async () => {
  const server = await startMock();
  const baseUrl = await startPrism("proxy", "generated/openapi.yaml", `${server.url}/beta`);
  const violations: (string | null)[] = [];
  const exchanges: string[] = [];
  const graph = createClient({
    accessToken: "any",
    baseUrl,
    async fetch(url, init) {
      const response = await fetch(url, init);
      exchanges.push(`${init.method} ${response.status}`);
      violations.push(response.headers.get("sl-violations"));
      return response;
    },
  });
  const identitySources = [domainSource("fabrikam.com")];
  const { id } = await graph.createConnectedOrganization({ displayName: "Fabrikam", identitySources });
  await graph.addConnectedOrganization({
    displayName: "Added",
    description: "Added at $ref",
    state: "proposed",
    identitySources: [domainSource("contoso.com")],
  });
  await graph.getConnectedOrganization(id, { $select: ["id", "state"], $expand: ["internalSponsors"] });
  await graph.listConnectedOrganizations({ $filter: "displayName eq 'Added'", $count: true, $top: 1 }).firstPage();
  await graph.updateConnectedOrganization(id, { description: "Changed" });
  for (const sponsors of ["Internal", "External"] as const) {
    await graph[`add${sponsors}Sponsor`](id, { "@odata.id": "https://graph.microsoft.com/beta/users/u-1" });
    await graph[`list${sponsors}Sponsors`](id).firstPage();
    await graph[`remove${sponsors}Sponsor`](id, "u-1");
  }
  await graph.sendBatch({ requests: [{ id: "1", method: "GET", url: `${collection}/${id}` }] });
  await graph.deleteConnectedOrganization(id);
  expect(isNotFound(await catchError(() => graph.getConnectedOrganization(id), graph))).toBe(true);
  await server.close();
  expect(exchanges).toHaveLength(14);
  expect(violations).toEqual(Array(14).fill(null));
});
