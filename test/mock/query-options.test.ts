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
import { envelopeOf, targetsOf } from "../helpers/error-envelope.js";

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
const address = "https://graph.microsoft.com/beta/identityGovernance/entitlementManagement/connectedOrganizations";

async function idsOf(query: ListConnectedOrganizationsQuery): Promise<string> {
  const ids: string[] = [];
  for await (const { id } of graph.listConnectedOrganizations(query as object)) ids.push(id);
  return ids.join("");
}

const ask = (query: Record<string, string>) =>
  fetch(`${address}?${new URLSearchParams(query)}`, { headers: { authorization: "Bearer any" } });

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
  ])("%s is %j", async ($filter, ids) => {
    expect(await idsOf({ $filter })).toBe(ids);
  });

  test.each([
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
  ])("%.60s is refused by its name", async ($filter) => {
    expect(targetsOf(await envelopeOf(await ask({ $filter }), 400))).toEqual(["$filter"]);
  });

  test("20,000 conditions are no reason to fail", async () => {
    const $filter = Array(20_000).fill("displayName eq 'Contoso'").join(" and ");
    expect((await ask({ $filter })).status).toBe(200);
  });

  test("whatever it is, it is answered or refused", async () => {
    const word = constantFrom(
      ..."displayName,state,eq,ne,and,or,not,(,),',',null,true,:,x:x/,identitySources/any(,startswith(".split(","),
    );
    await assert(
      asyncProperty(array(word.map((text) => `${text} `)), string(), async (words, text) => {
        for (const $filter of [words.join(""), text]) {
          const response = await ask({ $filter });
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
  ])("%j is %s", async ($orderby, ids) => {
    expect(await idsOf({ $orderby })).toBe(ids);
    expect(await idsOf({ $orderby, $top: 1 })).toBe(ids);
  });

  test.each(["identitySources", "nothing", "displayName up", "displayName,,state"])(
    "%s is refused",
    async ($orderby) => {
      expect(targetsOf(await envelopeOf(await ask({ $orderby }), 400))).toEqual(["$orderby"]);
    },
  );
});

test.each(["$apply", "$compute", "$format", "$deltatoken", "$index"])("%s is refused by its name", async (option) => {
  expect(targetsOf(await envelopeOf(await ask({ [option]: "a" }), 400))).toEqual([option]);
});

test("an option where the operation has none is refused, and nothing is done", async () => {
  const mock = createMock();
  const body = JSON.stringify({ displayName: "A", identitySources: [domainSource("a.com")] });
  const headers = { authorization: "Bearer any", "content-type": "application/json" };
  for (const query of ["$select=displayName", "$filter=(((", "$search=a", "$orderby=zz"]) {
    await envelopeOf(await mock.fetch(`${address}?${query}`, { method: "POST", body, headers }), 400);
  }
  expect(mock.organizations).toEqual([]);
});

test("$search is refused by its name", async () => {
  expect(targetsOf(await envelopeOf(await ask({ $search: "a" }), 400))).toEqual(["$search"]);
});

test.each(["a", "W10", "WyJhIl0", "", "WzEsMl0"])("the token %j is refused by its name", async ($skiptoken) => {
  expect(targetsOf(await envelopeOf(await ask({ $skiptoken }), 400))).toEqual(["$skiptoken"]);
});

describe("pages", () => {
  test("$skip, $top and $count", async () => {
    const query = { $skip: 1, $top: 2, $count: true };
    expect(await idsOf(query)).toBe("234");
    const page = await graph.listConnectedOrganizations(query).firstPage();
    expect(page["@odata.count"]).toBe(4);
    expect(page.value.map(({ id }) => id)).toEqual(["2", "3"]);
    expect(await idsOf({ $skip: 9 })).toBe("");
    const filtered = await graph
      .listConnectedOrganizations({ $count: true, $filter: "state eq 'proposed'" })
      .firstPage();
    expect(filtered["@odata.count"]).toBe(2);
  });

  test("the next link is on the caller's own origin and prefix, and has every option in it", async () => {
    const asked = `http://localhost:8080/v1.0/${address.split("/beta/")[1]}/?$top=1&$select=id,displayName&$filter=state eq 'proposed'`;
    const response = await fetch(asked, { headers: { authorization: "Bearer any" } });
    const { "@odata.nextLink": link, "@odata.context": context }: Record<string, string> = await response.json();
    const url = new URL(link ?? "");
    expect(url.href.startsWith("http://localhost:8080/v1.0/identityGovernance/")).toBe(true);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      ...{ $top: "1", $select: "id,displayName", $filter: "state eq 'proposed'" },
      $skiptoken: expect.stringMatching(/^[\w-]+$/),
    });
    expect(context).toMatch(/^http:\/\/localhost:8080\/v1\.0\/\$metadata#/);
  });

  test.each([{}, { $orderby: ["displayName" as const] }])(
    "with %j stay right while others insert and delete",
    async (order) => {
      const mock = createMock({
        seed: Array.from({ length: 10 }, (_, number) => ({ id: `${number}`, displayName: `${number}` })),
      });
      const client = createClient({ accessToken: "any", fetch: mock.fetch });
      const seen: string[] = [];
      for await (const { value } of client.listConnectedOrganizations({ $top: 3, ...order }).pages()) {
        seen.push(...value.map(({ displayName }) => displayName ?? ""));
        const last = value.at(-1);
        if (last) await client.deleteConnectedOrganization(last.id); // The very one at which the next page begins.
        await client.deleteConnectedOrganization("0").catch(() => {});
        await client.createConnectedOrganization({ displayName: "00", identitySources: [domainSource("a.com")] });
        if (seen.length > 30) break;
      }
      expect(seen.filter((name) => name !== "00")).toEqual(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]);
    },
  );

  test("of a name of 20 kB have a link that can be followed", async () => {
    const names = ["a", "b", "c"].map((letter) => letter.repeat(20_000));
    const mock = createMock({ seed: names.map((displayName) => ({ displayName })) });
    const client = createClient({ accessToken: "any", fetch: mock.fetch });
    const page = await client.listConnectedOrganizations({ $top: 1, $orderby: ["displayName"] }).firstPage();
    expect(page["@odata.nextLink"]?.length).toBeLessThan(2_000);
    const seen: unknown[] = [];
    for await (const { displayName } of client.listConnectedOrganizations({ $top: 1, $orderby: ["displayName desc"] }))
      seen.push(displayName);
    expect(seen).toEqual(names.reverse());
  });
});
