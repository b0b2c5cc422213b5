import { describe, expect, test } from "vitest";
import { domainSource, filter, type GraphClient } from "../../src/index.js";
import { createMock, type MockOptions } from "../../src/mock/index.js";
import { createMockWithClients } from "../helpers/mock-with-clients.js";
import { catchError } from "../helpers/recording-fetch.js";

const seed = [
  {
    id: "1",
    displayName: "B",
    identitySources: [domainSource("b.example")],
    internalSponsors: ["u-1", "u-2"].map((id) => ({ id })),
  },
  { id: "2", displayName: "A" },
];
const update = { displayName: "Renamed", identitySources: [domainSource("c.example")] };

/** Requests with something that the contract calls unverified, and how the mock names it. */
const unverifiedCalls: [string, string, (graph: GraphClient) => Promise<unknown>][] = [
  ["a list with $orderby", "$orderby", (graph) => listIds(graph, { $orderby: ["displayName"] })],
  ["a list with $skip", "$skip", (graph) => listIds(graph, { $skip: 1 })],
  ["a list with $count", "$count", (graph) => graph.listConnectedOrganizations({ $count: true }).firstPage()],
  ["a list with $search", "$search", (graph) => listIds(graph, { $search: "a" })],
  ["a get with $expand", "$expand", (graph) => graph.getConnectedOrganization("1", { $expand: ["internalSponsors"] })],
  ["sponsors with $skip", "$skip", (graph) => graph.listInternalSponsors("1", { $skip: 1 }).firstPage()],
  [
    "a list with an unverified filter",
    "$filter",
    (graph) => listIds(graph, { $filter: `displayName eq 'A' and ${filter.domainName("a.example")}` }),
  ],
  [
    "a filter by an unverified property with another operator",
    "$filter",
    (graph) =>
      listIds(graph, {
        $filter: "identitySources/any(x:endswith(x/microsoft.graph.domainIdentitySource/domainName,'a'))",
      }),
  ],
  ["an update of sources", "/identitySources", (graph) => graph.updateConnectedOrganization("1", update)],
];

async function listIds(graph: GraphClient, query: Parameters<GraphClient["listConnectedOrganizations"]>[0]) {
  return (await graph.listConnectedOrganizations(query).firstPage()).value.map(({ id }) => id);
}

const createWith = (unverified?: MockOptions["unverified"]) =>
  createMockWithClients({ seed, ...(unverified && { unverified }) });

describe("what the contract calls unverified", () => {
  test("works by default", async () => {
    for (const { mock, v1 } of [createWith(), createWith("accept")]) {
      expect(await listIds(v1, { $orderby: ["displayName"] })).toEqual(["2", "1"]);
      await v1.updateConnectedOrganization("1", update);
      expect(mock.organizations[0]).toMatchObject(update);
    }
  });

  test.each(unverifiedCalls)('is a 400 that names it with "refuse": %s', async (_title, target, call) => {
    for (const version of ["v1", "beta"] as const) {
      const clients = createWith("refuse");
      const before = clients.mock.organizations;
      const error = await catchError(() => call(clients[version]), clients[version]);
      const codes: Record<string, string> = { $expand: "ExpandNotSupported", $filter: "InvalidFilter" };
      const code = codes[target] ?? "InvalidModel";
      expect(error).toMatchObject({ status: 400, code, details: [{ target }] });
      expect(clients.mock.organizations).toEqual(before);
    }
  });

  test.each(unverifiedCalls)('is ignored without an error with "ignore": %s', async (_title, _target, call) => {
    await call(createWith("ignore").v1);
  });

  test('has no effect with "ignore"', async () => {
    const { mock, v1 } = createWith("ignore");
    const query = {
      $orderby: ["displayName" as const],
      $skip: 1,
      $count: true,
      $expand: ["internalSponsors" as const],
    };
    const page = await v1.listConnectedOrganizations(query).firstPage();
    expect(page.value.map(({ id }) => id)).toEqual(["1", "2"]);
    expect(page).not.toHaveProperty("@odata.count");
    expect(page.value[0]).not.toHaveProperty("internalSponsors");
    await v1.updateConnectedOrganization("1", update);
    expect(mock.organizations[0]).toMatchObject({ displayName: "Renamed", identitySources: seed[0]?.identitySources });
  });

  test("is ignored even if its value is not valid", async () => {
    const { fetch } = createMock({ unverified: "ignore" });
    const url = "https://graph.microsoft.com/v1.0/identityGovernance/entitlementManagement/connectedOrganizations";
    const response = await fetch(`${url}?$skip=nothing&$orderby=nothing`, { headers: { authorization: "Bearer any" } });
    expect(response.status).toBe(200);
  });
});

test.each(["refuse", "ignore"] as const)(
  'documented options work with "%s", also in next links',
  async (unverified) => {
    const same = ["1", "2"].map((id) => ({ id, displayName: "Same" }));
    const { v1 } = createMockWithClients({ unverified, seed: [...same, { id: "3", displayName: "Other" }] });
    const ids: string[] = [];
    const query = { $top: 1, $select: ["id"] as const, $filter: "displayName eq 'Same'" };
    for await (const { id } of v1.listConnectedOrganizations(query)) ids.push(id);
    expect(ids).toEqual(["1", "2"]);
  },
);

test.each([
  "displayName eq 'identitySources/microsoft.graph.domainIdentitySource/domainName'",
  " displayName  EQ 'It''s'",
  filter.tenantId("t-1"),
  "identitySources/any(x:x/microsoft.graph.azureActiveDirectoryTenant/tenantId eq 't-1')",
  "identitySources/any( tenantId : tenantId/microsoft.graph.azureActiveDirectoryTenant/tenantId eq 't-1' )",
])("a documented filter is not refused: %s", async ($filter) => {
  expect(await listIds(createWith("refuse").v1, { $filter })).toEqual([]);
});

test.each([
  "state eq 'proposed'",
  "id eq '1'",
  "displayName eq null",
  "displayName eq displayName",
  "'A' eq displayName",
  "createdDateTime gt 2020-01-01T00:00:00Z",
  "not (displayName eq 'A')",
  "startswith(displayName,'A')",
  "contains(tolower(displayName),'a')",
  "displayName in ('A','B')",
  "displayName eq 'A' or displayName eq 'B'",
  "identitySources/any()",
  "identitySources/all(is:is/microsoft.graph.azureActiveDirectoryTenant/tenantId eq 't-1')",
  "identitySources/any(is:is/microsoft.graph.crossCloudAzureActiveDirectoryTenant/tenantId eq 't-1')",
  "identitySources/any(is:is/microsoft.graph.externalDomainFederation/issuerUri eq 'x')",
])("a filter that no page prints is refused or ignored: %s", async ($filter) => {
  expect(await listIds(createWith("ignore").v1, { $filter })).toEqual(["1", "2"]);
  const { v1 } = createWith("refuse");
  const error = await catchError(() => listIds(v1, { $filter }), v1);
  expect(error).toMatchObject({ status: 400, code: "InvalidFilter", details: [{ target: "$filter" }] });
  expect(error).toMatchObject({ message: expect.stringContaining("displayName eq {value}") });
});

test("an unverified filter is ignored as a whole", async () => {
  expect(await listIds(createWith("ignore").v1, { $filter: filter.domainName("none.example") })).toEqual(["1", "2"]);
});

test.each(["", "yes", 1, null])("rejects the option %j", (unverified) => {
  expect(() => createMock({ unverified: unverified as never })).toThrow(
    `/unverified must be one of "accept", "refuse", "ignore", not ${JSON.stringify(unverified)}`,
  );
});
