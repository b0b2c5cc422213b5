import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { createClient, domainSource, isNotFound } from "../../src/index.js";
import { startMock } from "../../src/mock/index.js";
import { type Fixture, passFixtures, publishedFixtures } from "../helpers/fixtures.js";
import { catchError } from "../helpers/recording-fetch.js";
import { createRequest, getExamples, getSample } from "../helpers/sample-requests.js";
import { startProgram } from "../helpers/start-program.js";

const project = fileURLToPath(new URL("../..", import.meta.url));

const list = getSample("listConnectedOrganizations");
const collection = "/identityGovernance/entitlementManagement/connectedOrganizations";

/** Starts Prism's own command and resolves to its URL. */
async function startPrism(...args: string[]): Promise<string> {
  const command = [`${project}node_modules/@stoplight/prism-cli/dist/index.js`, ...args, "--port", "0"];
  const listening = /(?<=listening on )http:\/\/127\.0\.0\.1:\d+/;
  const { printed } = await startProgram(command, listening);
  return listening.exec(printed)?.[0] ?? "";
}

test("npm run prism serves the examples of the bundle, without a version in the path, and accepts every valid body", async () => {
  const [, ...args] = manifest.scripts.prism.split(" ");
  const url = await startPrism(...args);
  const sendList = (path: string, headers: Record<string, string> = {}) =>
    fetch(url + path, { headers: { authorization: "Bearer any", ...headers } });
  const response = await sendList(collection);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual(getExamples(list.operation, 200).get("firstPage"));
  expect((await sendList(`/v1.0${collection}`)).status).toBe(404);
  expect((await sendList(collection, { prefer: "code=429" })).headers.get("retry-after")).toBe("2.128");
  const lastPage = await sendList(collection, { prefer: "example=lastPage" });
  expect(await lastPage.json()).not.toHaveProperty("@odata.nextLink");

  const sendBody = async ({ owner, body }: Pick<Fixture, "owner" | "body">) => {
    const response = await fetch(createRequest(url, { ...getSample(owner), body }));
    return { status: response.status, violations: response.headers.get("sl-violations") };
  };
  const requests = [...passFixtures, ...publishedFixtures].filter(({ place }) => place === "request");
  expect(requests.some(({ file }) => file.includes("resourceSentBack"))).toBe(true);
  for (const fixture of requests) {
    expect(await sendBody(fixture), fixture.file).toEqual({
      status: getSample(fixture.owner).success,
      violations: null,
    });
  }
  const misspelled = await sendBody({ owner: "updateConnectedOrganization", body: { createdby: "a" } });
  expect(misspelled.status).toBeGreaterThanOrEqual(400);
});

test("prism proxy finds no violation in all operations, and names those of an invalid request", async () => {
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
  expect(exchanges).toHaveLength(14);
  expect(violations).toEqual(Array(14).fill(null));

  const invalid = await fetch(baseUrl + collection, {
    method: "POST",
    headers: { authorization: "Bearer any", "content-type": "application/json" },
    body: JSON.stringify({ displayName: "Contoso", state: "String" }),
  });
  await server.close();
  expect(invalid.status).toBe(400);
  const found: { location: string[]; code: string }[] = JSON.parse(invalid.headers.get("sl-violations") ?? "");
  expect(found.map(({ location, code }) => `${code} ${location.join("/")}`)).toEqual([
    "required request/body",
    "enum request/body/state",
  ]);
});
