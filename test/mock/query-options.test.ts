import { describe, expect, test } from "vitest";
import { createClient, domainSource, type ListConnectedOrganizationsQuery, tenantSource } from "../../src/index.js";
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
const path = "/identityGovernance/entitlementManagement/connectedOrganizations";
const url = `https://graph.microsoft.com/beta${path}`;
const headers = { authorization: "Bearer any" };

/** Returns the ids of all pages in one string. */
async function listIds(query: ListConnectedOrganizationsQuery): Promise<string> {
  const ids: string[] = [];
  for await (const { id } of graph.listConnectedOrganizations(query as object)) ids.push(id);
  return ids.join("");
}

const list = (query: Record<string, string>) => fetch(`${url}?${new URLSearchParams(query)}`, { headers });

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

describe("$expand", () => {
  const sponsors = [
    { "@odata.type": "#microsoft.graph.user", id: "u-1", displayName: "Adele", mail: "adele@contoso.com" },
    { "@odata.type": "#microsoft.graph.group", id: "g-1" },
  ];
  const mock = createMock({ seed: [{ id: "1", internalSponsors: sponsors, externalSponsors: sponsors.slice(1) }] });
  const get = (version: string, $expand: string) =>
    mock.fetch(`https://graph.microsoft.com/${version}${path}/1?${new URLSearchParams({ $expand, $select: "id" })}`, {
      headers,
    });
  const [user, group] = sponsors.map(({ "@odata.type": type, id }) => ({ "@odata.type": type, id }));

  test.each([
    ["internalSponsors($select=id)", { internalSponsors: [user, group] }],
    ["internalSponsors( select = id )", { internalSponsors: [user, group] }],
    [
      "internalSponsors($select=displayName,id), externalSponsors",
      { internalSponsors: [{ ...user, displayName: "Adele" }, group], externalSponsors: [group] },
    ],
    [
      "externalSponsors,internalSponsors($select=mail)",
      { internalSponsors: [{ ...user, mail: sponsors[0]?.mail }, group], externalSponsors: [group] },
    ],
  ])("%s returns the selected properties, with key and type", async ($expand, expanded) => {
    for (const version of ["v1.0", "beta"]) {
      const response = await get(version, $expand);
      expect(response.status).toBe(200);
      const { "@odata.context": _, ...organization } = await response.json();
      expect(organization).toEqual({ id: "1", ...expanded });
    }
  });

  test("applies to every organization of a list", async () => {
    const query = new URLSearchParams({ $expand: "internalSponsors($select=id)", $select: "id" });
    const response = await mock.fetch(`${url}?${query}`, { headers });
    const { value } = await response.json();
    expect(value).toEqual([{ id: "1", internalSponsors: [user, group] }]);
  });

  test.each([
    "nothing",
    "internalSponsors($select=id",
    "internalSponsors($top=1)",
    "internalSponsors($select=id;$top=1)",
    "internalSponsors($select)",
    "internalSponsors($select=id)($select=id)",
    "InternalSponsors",
    "internalSponsors,,externalSponsors",
  ])("rejects %s and names $expand", async ($expand) => {
    const error = await expectErrorEnvelope(await get("v1.0", $expand), 400);
    expect([error.code, listTargets(error)]).toEqual(["ExpandNotSupported", ["$expand"]]);
  });
});

test("a list of names can have spaces", async () => {
  const response = await list({ $select: "id, displayName", $orderby: "state desc , displayName DESC", $top: "1" });
  expect(await response.json()).toMatchObject({ value: [{ id: "3", displayName: "O'Neil & Co" }] });
});

test("rejects $top=0: the smallest page that the contract allows has one item", async () => {
  const error = await expectErrorEnvelope(await list({ $top: "0" }), 400);
  expect(listTargets(error)).toEqual(["$top"]);
  expect(error.message).toContain("at least 1");
});

test("suggests no other spelling of a collection, which cannot be sorted by", async () => {
  const { message } = await expectErrorEnvelope(await list({ $orderby: "identitySources" }), 400);
  expect(message).toMatch(/"identitySources" is not a sortable property with asc or desc\.$/);
});

test("names the right spelling of a property in $select and $orderby", async () => {
  for (const query of [{ $orderby: "displayname" }, { $orderby: "DisplayName desc" }]) {
    const { message } = await expectErrorEnvelope(await list(query), 400);
    expect(message).toContain("(expected displayName)");
  }
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
