import { array, assert, asyncProperty, constantFrom, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { createClient, domainSource, filter, tenantSource } from "../../src/index.js";
import { createMock, type SeedOrganization } from "../../src/mock/index.js";
import { expectErrorEnvelope, listTargets } from "../helpers/error-envelope.js";

const seed: SeedOrganization[] = [
  {
    id: "1",
    displayName: "Contoso",
    description: "Partner",
    state: "configured",
    identitySources: [domainSource("contoso.com")],
    createdDateTime: "2026-01-01T00:00:00Z",
  },
  {
    id: "2",
    displayName: "Fabrikam",
    state: "proposed",
    identitySources: [tenantSource("t-2")],
    createdDateTime: "2026-02-01T12:00:00.1234567Z",
  },
  {
    id: "3",
    displayName: "O'Neil & Co",
    state: "proposed",
    identitySources: [tenantSource("t-3", "contoso.com"), domainSource("oneil.example")],
    createdDateTime: "2026-03-01T01:00:00+02:00",
  },
  { id: "4", displayName: null, state: "configured", createdDateTime: null },
];
const { fetch } = createMock({ seed, clock: () => new Date("2026-04-01T00:00:00Z") });
const graph = createClient({ accessToken: "any", fetch, retry: { limit: 0 } });
const path = "/identityGovernance/entitlementManagement/connectedOrganizations";

const sendFilter = ($filter: string, version = "v1.0") =>
  fetch(`https://graph.microsoft.com/${version}${path}?${new URLSearchParams({ $filter })}`, {
    headers: { authorization: "Bearer any" },
  });

/** Returns the ids of the organizations that a filter selects, in one string. */
async function listIds($filter: string): Promise<string> {
  const { value } = await graph.listConnectedOrganizations({ $filter }).firstPage();
  return value.map(({ id }) => id).join("");
}

const selectIds = async ($filter: string, ids: string) => expect(await listIds($filter)).toBe(ids);

const tenantCast = "identitySources/any(is:is/microsoft.graph.azureActiveDirectoryTenant/tenantId eq 't-2')";

describe("a filter selects", () => {
  test.each([
    ["displayName eq 'Contoso'", "1"],
    ["displayName ne 'Contoso'", "234"],
    ["displayName eq 'O''Neil & Co'", "3"],
    ["'Contoso' eq displayName", "1"],
    ["  displayName   eq\t'Contoso'  ", "1"],
    ["$it/displayName eq 'Contoso'", "1"],
    ["displayName eq description", "4"],
    ["displayName gt 'Contoso'", "23"],
    ["displayName ge 'Contoso'", "123"],
    ["displayName lt 'Fabrikam'", "1"],
    ["displayName le 'Fabrikam'", "12"],
    ["id in ('1', '3','9')", "13"],
    ["displayName in ('Contoso',null)", "14"],
    ["state in ('proposed')", "23"],
    ["not (id in ('1'))", "234"],
  ])("by a comparison: %s selects %j", selectIds);

  test.each([
    ["state eq 'proposed' and displayName eq 'Fabrikam'", "2"],
    ["state eq 'configured' or displayName eq 'Fabrikam'", "124"],
    ["state eq 'configured' or state eq 'proposed' and displayName eq 'Fabrikam'", "124"],
    ["(state eq 'configured' or state eq 'proposed') and displayName eq 'Fabrikam'", "2"],
    ["not (state eq 'proposed')", "14"],
    ["not(not(state eq 'proposed'))", "23"],
    ["NOT startsWith(displayName,'Con') AND state EQ 'proposed'", "23"],
    ["true", "1234"],
    ["startswith(displayName,'Con') eq true", "1"],
  ])("by logical operators: %s selects %j", selectIds);

  test.each([
    ["startswith(displayName,'Con')", "1"],
    ["startsWith(displayName,'Con')", "1"],
    ["startswith(displayName, 'con')", ""],
    ["endswith(displayName,'kam')", "2"],
    ["endsWith(displayName,'KAM')", ""],
    ["contains(displayName, 'a')", "2"],
    ["contains(tolower(displayName),'con')", "1"],
    ["contains(tolower(displayName), tolower('CON'))", "1"],
    ["toLower(displayName) eq 'fabrikam'", "2"],
    ["tolower(displayName) in ('contoso','fabrikam')", "12"],
  ])("by a function: %s selects %j", selectIds);

  test.each([
    ["displayName eq null", "4"],
    ["null ne displayName", "123"],
    ["null eq null", "1234"],
    ["displayName gt null", ""],
    ["displayName le 'z'", "123"],
    ["not (displayName gt 'z')", "1234"],
    ["contains(displayName, null)", ""],
    ["not contains(displayName, null)", ""],
    ["not contains(displayName, 'o')", "2"],
    ["tolower(displayName) eq null", "4"],
    ["contains(displayName,'o') eq null", "4"],
    ["not contains(displayName,'o') or id eq '4'", "24"],
    ["not (contains(displayName,'o') and id eq '4')", "123"],
    ["createdDateTime eq null", "4"],
  ])("by null: %s selects %j", selectIds);

  test.each([
    ["createdDateTime eq 2026-01-01T00:00:00Z", "1"],
    ["createdDateTime eq 2026-01-01T02:00:00+02:00", "1"],
    ["createdDateTime ge 2026-02-01T12:00:00.1234567Z", "23"],
    ["createdDateTime gt 2026-02-01T12:00:00.1234567Z", "3"],
    ["createdDateTime gt 2026-02-01T12:00:00.1234566Z", "23"],
    ["createdDateTime lt 2026-02-28T23:00:00Z", "12"],
    ["createdDateTime le 2026-02-28T23:00Z", "123"],
    ["createdDateTime ge 2026-02-01", "23"],
    ["createdDateTime in (2026-01-01T00:00:00.000Z)", "1"],
    ["createdDateTime le modifiedDateTime", "123"],
  ])("by a timestamp: %s selects %j", selectIds);

  test.each([
    [tenantCast, "2"],
    [tenantCast.replaceAll("is", "x").replace("xentity", "identity"), "2"],
    [`not ${tenantCast}`, "134"],
    [filter.tenantId("t-3"), "3"],
    [filter.domainName("contoso.com"), "1"],
    ["identitySources/any(x:x/microsoft.graph.azureActiveDirectoryTenant/displayName eq 'contoso.com')", "3"],
    ["identitySources/any(s: s/microsoft.graph.externalDomainFederation/issuerUri eq 'a')", ""],
    ["identitySources/any(x:startswith(x/microsoft.graph.azureActiveDirectoryTenant/tenantId,'t-'))", "23"],
    ["identitySources/any(x:contains(tolower(x/microsoft.graph.domainIdentitySource/domainName),'con'))", "1"],
    ["identitySources/any(x:x/microsoft.graph.domainIdentitySource/domainName eq 'oneil.example' and id eq '3')", "3"],
    ["identitySources/any(x:x/microsoft.graph.socialIdentitySource/socialIdentitySourceType eq 'facebook')", ""],
    ["identitySources/any()", "123"],
    ["identitySources/all(x:x/microsoft.graph.domainIdentitySource/domainName ne null)", "14"],
    ["identitySources/all(x:not endswith(x/microsoft.graph.domainIdentitySource/domainName,'.org'))", "14"],
  ])("by identity sources: %s selects %j", selectIds);

  test.each([
    [filter.domainName("CONTOSO.Com"), "1"],
    [filter.tenantId("T-3"), "3"],
    ["identitySources/any(x:'CONTOSO.com' eq x/microsoft.graph.domainIdentitySource/domainName)", "1"],
    ["identitySources/any(x:x/microsoft.graph.domainIdentitySource/domainName in ('a','CONTOSO.com'))", "1"],
    ["identitySources/any(x:x/microsoft.graph.azureActiveDirectoryTenant/tenantId ne 'T-2')", "13"],
    ["identitySources/any(x:x/microsoft.graph.domainIdentitySource/domainName eq null)", "23"],
    ["displayName eq 'contoso'", ""],
    ["displayName in ('contoso')", ""],
    ["identitySources/any(x:x/microsoft.graph.azureActiveDirectoryTenant/displayName eq 'CONTOSO.com')", ""],
  ])("by what has no letter case, and what has: %s selects %j", selectIds);
});

describe("a filter is a 400 that names", () => {
  test.each([
    ["displayname eq 'a'", /"displayname" \(expected displayName\)/],
    ["constructor eq 'a'", /"constructor"/],
    ["__proto__ eq null", /"__proto__"/],
    ["length(displayName) eq 1", /"length"/],
    ["contains(nothing,'a')", /"nothing"/],
    ["createdBy eq 'admin@contoso.com'", /"createdBy"/],
    ["internalSponsors/any()", /"internalSponsors"/],
    ["displayName/length eq 1", /"displayName\/length"/],
    [tenantCast.replace("tenantId", "tenantid"), /"tenantid" \(expected tenantId\)/],
    [tenantCast.replace("tenantId", "domainName"), /azureActiveDirectoryTenant has no property "domainName"/],
    [tenantCast.replace("azureActiveDirectoryTenant", "tenant"), /"microsoft\.graph\.tenant"/],
    [tenantCast.replace("azureActiveDirectoryTenant/", "user/"), /"microsoft\.graph\.user"/],
    ["identitySources/any(x:x/domainName eq 'a')", /"x\/domainName".*x\/microsoft\.graph/],
    ["identitySources/any(x:y/microsoft.graph.domainIdentitySource/domainName eq 'a')", /"y\//],
    ['displayName eq "Contoso"', /: a string must have single quotes \(got "Contoso"\)\.$/],
    ["state eq 'Configured'", /'Configured' \(expected configured, proposed/],
    ["state in ('configured','nothing')", /'nothing'/],
    ["microsoft.graph.nothing'configured' eq state", /microsoft\.graph\.nothing/],
  ])("what does not exist: %s", async ($filter, name) => {
    const error = await expectErrorEnvelope(await sendFilter($filter), 400);
    expect(error.code).toBe("InvalidFilter");
    expect(listTargets(error)).toEqual(["$filter"]);
    expect(error.message).toMatch(name);
  });

  test.each([
    ["createdDateTime ge '2026-01-01T00:00:00Z'", /without quotes/],
    ["createdDateTime eq 'yesterday'", /timestamp.*'yesterday'/],
    ["createdDateTime ge 2026-01-01T00:00:00", /2026-01-01T00:00:00 /],
    ["createdDateTime ge 2026-13-01T00:00:00Z", /2026-13-01T00:00:00Z/],
    ["displayName eq 1", /displayName.*string.*1.*number/],
    ["displayName eq true", /true.*boolean/],
    ["id eq bf85dc9d-cb43-44a4-80c4-469e8c58249e", /in quotes/],
    ["displayName eq createdDateTime", /displayName.*createdDateTime/],
    ["displayName eq state", /state.*enumeration.*displayName/],
    ["id in ('1',2)", /2/],
    ["state gt 'configured'", /gt.*state/],
    ["contains(createdDateTime,'2026')", /createdDateTime.*contains/],
    ["contains(state,'conf')", /state.*contains/],
    ["tolower(1) eq '1'", /1.*tolower/],
    ["contains(displayName,'a') gt false", /gt/],
    ["displayName", /displayName/],
    ["displayName and true", /and needs a condition.*displayName/],
    ["not displayName", /displayName.*not/],
    ["not state eq 'proposed'", /not \(/],
    ["identitySources eq null", /identitySources/],
    ["identitySources/any(x:x/microsoft.graph.domainIdentitySource/domainName)", /domainName/],
  ])("operands of the wrong type: %s", async ($filter, message) => {
    const error = await expectErrorEnvelope(await sendFilter($filter), 400);
    expect(listTargets(error)).toEqual(["$filter"]);
    expect(error.message).toMatch(message);
  });

  const malformedFilters = [
    "displayName eq",
    "displayName eq 'a",
    "displayName eq 'a' and",
    "(displayName eq 'a'",
    "displayName eq 'a')",
    "displayName eq 'a' displayName",
    "displayName eq 'a' eq true",
    "id in ()",
    "id in '1'",
    "id in ('1'",
    "contains(displayName)",
    "contains(displayName,'a','b')",
    "tolower()",
    "identitySources/any(x:)",
    "identitySources/all()",
    "identitySources/any(x:identitySources/any(y:y/microsoft.graph.domainIdentitySource/domainName eq 'a'))",
    "",
    "(".repeat(2000) + ")".repeat(2000),
    "not ".repeat(2000),
    `${"tolower(".repeat(2000)}displayName${")".repeat(2000)} eq 'a'`,
    `${"displayName eq 'a' and (".repeat(200)}true`,
  ];
  test.each(malformedFilters.map(($filter) => ({ start: $filter.slice(0, 60), $filter })))(
    "the option, for $start",
    async ({ $filter }) => {
      expect(listTargets(await expectErrorEnvelope(await sendFilter($filter), 400))).toEqual(["$filter"]);
    },
  );
});

test("a filter can use createdBy in beta, which has it", async () => {
  expect((await sendFilter("createdBy eq 'admin@contoso.com'", "beta")).status).toBe(200);
});

test("a filter compares the states of a qualified literal", async () => {
  await selectIds("state eq microsoft.graph.connectedOrganizationState'proposed'", "23");
});

test("a filter can have 20,000 conditions", async () => {
  const $filter = Array(20_000).fill("displayName eq 'Contoso'").join(" and ");
  expect((await sendFilter($filter)).status).toBe(200);
});

test("any text is a filter or a 400", async () => {
  const token = constantFrom(
    ..."displayName,state,createdDateTime,eq,ne,gt,le,in,and,or,not,(,),',',null,true,1,2026-01-01,:,x:x/".split(","),
    "identitySources/any(",
    "startswith(",
    "tolower(",
  );
  await assert(
    asyncProperty(array(token.map((text) => `${text} `)), string(), async (tokens, text) => {
      for (const $filter of [tokens.join(""), text]) {
        const response = await sendFilter($filter);
        expect([200, 400]).toContain(response.status);
        await response.body?.cancel();
      }
    }),
    { numRuns: 100 },
  );
});
