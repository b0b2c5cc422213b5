import { array, assert, asyncProperty, constantFrom, string } from "fast-check";
import { describe, expect, test } from "vitest";
import {
  createClient,
  domainSource,
  filter,
  type ListConnectedOrganizationsQuery,
  tenantSource,
} from "../../src/index.js";
import { createMock, type SeedOrganization } from "../../src/mock/index.js";
import { expectErrorEnvelope, listTargets } from "../helpers/error-envelope.js";

const seed: SeedOrganization[] = [
  {
    id: "1",
    displayName: "Contoso",
    description: "Partner",
    state: "configured",
    identitySources: [domainSource("contoso.com")],
  },
  { id: "2", displayName: "Fabrikam", state: "proposed", identitySources: [tenantSource("t-2")] },
  { id: "3", displayName: "O'Neil & Co", state: "proposed", identitySources: [tenantSource("t-3", "contoso.com")] },
  { id: "4", displayName: null, state: "configured" },
];
const { fetch } = createMock({ seed });
const graph = createClient({ accessToken: "any", fetch, retry: { limit: 0 } });
const url = "https://graph.microsoft.com/beta/identityGovernance/entitlementManagement/connectedOrganizations";

/** Returns the ids of all pages in one string. */
async function listIds(query: ListConnectedOrganizationsQuery): Promise<string> {
  const ids: string[] = [];
  for await (const { id } of graph.listConnectedOrganizations(query as object)) ids.push(id);
  return ids.join("");
}

const list = (query: Record<string, string>) =>
  fetch(`${url}?${new URLSearchParams(query)}`, { headers: { authorization: "Bearer any" } });

describe("$filter", () => {
  const cast = "identitySources/any(is:is/microsoft.graph.azureActiveDirectoryTenant/tenantId eq 't-2')";
  test.each([
    ["displayName eq 'Contoso'", "1"],
    ["displayName ne 'Contoso'", "234"],
    ["displayName eq null", "4"],
    ["null ne displayName", "123"],
    ["displayName eq 'O''Neil & Co'", "3"],
    ["state eq 'proposed' and displayName eq 'Fabrikam'", "2"],
    ["state eq 'configured' or displayName eq 'Fabrikam'", "124"],
    ["state eq 'configured' or state eq 'proposed' and displayName eq 'Fabrikam'", "124"],
    ["(state eq 'configured' or state eq 'proposed') and displayName eq 'Fabrikam'", "2"],
    ["not state eq 'proposed'", "14"],
    ["not(not(state eq 'proposed'))", "23"],
    ["startswith(displayName,'Con')", "1"],
    ["startswith(displayName, 'con')", ""],
    ["contains(displayName, 'a')", "2"],
    ["not contains(displayName, 'o')", "24"],
    [cast, "2"],
    [cast.replaceAll("is", "x").replace("xentity", "identity"), "2"],
    [`not ${cast}`, "134"],
    [filter.tenantId("t-3"), "3"],
    [filter.domainName("contoso.com"), "1"],
    ["identitySources/any(x:x/microsoft.graph.azureActiveDirectoryTenant/displayName eq 'contoso.com')", "3"],
    ["identitySources/any(s: s/microsoft.graph.externalDomainFederation/issuerUri eq 'a')", ""],
    ["identitySources/any(x:startswith(x/microsoft.graph.azureActiveDirectoryTenant/tenantId,'t-'))", "23"],
    ["identitySources/any()", "123"],
    ["  displayName   eq\t'Contoso'  ", "1"],
  ])("%s selects %j", async ($filter, ids) => {
    expect(await listIds({ $filter })).toBe(ids);
  });

  const invalidFilters = [
    "displayName gt 'a'",
    "displayName",
    "displayName eq",
    "displayName eq 'a",
    "displayName eq 'a' and",
    "(displayName eq 'a'",
    "displayName eq 'a')",
    "displayName eq 'a' displayName",
    "displayname eq 'a'",
    "constructor eq 'a'",
    "identitySources eq null",
    "identitySources/any(x:y/microsoft.graph.domainIdentitySource/domainName eq 'a')",
    "identitySources/any(x:x/domainName eq 'a')",
    "identitySources/any(x:identitySources/any(y:y/microsoft.graph.domainIdentitySource/domainName eq 'a'))",
    "identitySources/all(x:x/microsoft.graph.domainIdentitySource/domainName eq 'a')",
    "internalSponsors/any()",
    "length(displayName) eq 1",
    "createdDateTime ge 2026-01-01T00:00:00Z",
    "",
    "(".repeat(2000) + ")".repeat(2000),
    "not ".repeat(2000),
    `${"displayName eq 'a' and (".repeat(200)}true`,
  ];
  test.each(invalidFilters.map(($filter) => ({ start: $filter.slice(0, 60), $filter })))(
    "rejects $start by name",
    async ({ $filter }) => {
      expect(listTargets(await expectErrorEnvelope(await list({ $filter }), 400))).toEqual(["$filter"]);
    },
  );

  test("evaluates 20,000 conditions", async () => {
    const $filter = Array(20_000).fill("displayName eq 'Contoso'").join(" and ");
    expect((await list({ $filter })).status).toBe(200);
  });

  test("responds to any text with 200 or 400", async () => {
    const token = constantFrom(
      ..."displayName,state,eq,ne,and,or,not,(,),',',null,true,:,x:x/,identitySources/any(,startswith(".split(","),
    );
    await assert(
      asyncProperty(array(token.map((text) => `${text} `)), string(), async (tokens, text) => {
        for (const $filter of [tokens.join(""), text]) {
          const response = await list({ $filter });
          expect([200, 400]).toContain(response.status);
          await response.body?.cancel();
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("$orderby", () => {
  test.each([
    [["displayName"], "4123"],
    [["displayName desc"], "3214"],
    [["state", "displayName desc"], "1432"],
    [["state asc", "id desc"], "4132"],
  ])("%j sorts the organizations as %s, also in pages of one", async ($orderby, ids) => {
    expect(await listIds({ $orderby })).toBe(ids);
    expect(await listIds({ $orderby, $top: 1 })).toBe(ids);
  });

  test.each(["identitySources", "nothing", "displayName up", "displayName,,state"])(
    "rejects %s and names $orderby",
    async ($orderby) => {
      expect(listTargets(await expectErrorEnvelope(await list({ $orderby }), 400))).toEqual(["$orderby"]);
    },
  );
});

test.each(["$apply", "$compute", "$format", "$deltatoken", "$index"])(
  "rejects the unsupported option %s by name",
  async (option) => {
    expect(listTargets(await expectErrorEnvelope(await list({ [option]: "a" }), 400))).toEqual([option]);
  },
);

test("rejects a query option that the operation does not have, and creates nothing", async () => {
  const mock = createMock();
  const body = JSON.stringify({ displayName: "A", identitySources: [domainSource("a.com")] });
  const headers = { authorization: "Bearer any", "content-type": "application/json" };
  for (const query of ["$select=displayName", "$filter=(((", "$search=a", "$orderby=zz"]) {
    await expectErrorEnvelope(await mock.fetch(`${url}?${query}`, { method: "POST", body, headers }), 400);
  }
  expect(mock.organizations).toEqual([]);
});

test("rejects $search by name", async () => {
  expect(listTargets(await expectErrorEnvelope(await list({ $search: "a" }), 400))).toEqual(["$search"]);
});

test.each(["a", "W10", "WyJhIl0", "", "WzEsMl0"])("rejects the $skiptoken %j by name", async ($skiptoken) => {
  expect(listTargets(await expectErrorEnvelope(await list({ $skiptoken }), 400))).toEqual(["$skiptoken"]);
});
