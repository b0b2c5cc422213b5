import { describe, expect, test } from "vitest";
import { domainSource, filter, tenantSource } from "../../src/index.js";
import { createMockWithClients } from "../helpers/mock-with-clients.js";
import { catchError } from "../helpers/recording-fetch.js";

const root = "https://graph.microsoft.com";
const collection = "identityGovernance/entitlementManagement/connectedOrganizations";
const tenantId = "bf85dc9d-cb43-44a4-80c4-469e8c58249e";
const contoso = { displayName: "Contoso", identitySources: [domainSource("contoso.com")] };

describe("an organization", () => {
  test("can be created, read, updated and deleted", async () => {
    const { beta, mock } = createMockWithClients();
    const { id } = await beta.createConnectedOrganization(contoso);
    const created = await beta.getConnectedOrganization(id);
    expect(created).toEqual({
      "@odata.context": `${root}/beta/$metadata#${collection}/$entity`,
      id: "id-1",
      displayName: "Contoso",
      description: null,
      state: "configured",
      identitySources: [{ "@odata.type": "#microsoft.graph.domainIdentitySource", domainName: "contoso.com" }],
      createdDateTime: expect.any(String),
      createdBy: "admin@contoso.com",
      modifiedDateTime: created.createdDateTime,
      modifiedBy: "admin@contoso.com",
    });
    expect(created.createdDateTime).toMatch(/^2026-03-01T00:00:\d\d\.0000000Z$/);
    await beta.updateConnectedOrganization(id, { description: "Partner", state: "proposed" });
    const updated = await beta.getConnectedOrganization(id);
    expect(updated).toEqual({
      ...created,
      description: "Partner",
      state: "proposed",
      modifiedDateTime: updated.modifiedDateTime,
    });
    expect(String(updated.modifiedDateTime) > String(created.modifiedDateTime)).toBe(true);
    await beta.deleteConnectedOrganization(id);
    for (const callDeleted of [
      () => beta.getConnectedOrganization(id),
      () => beta.updateConnectedOrganization(id, {}),
      () => beta.deleteConnectedOrganization(id),
      () => beta.listInternalSponsors(id).firstPage(),
    ]) {
      expect(await catchError(callDeleted, beta)).toMatchObject({ status: 404, code: "ResourceNotFound" });
    }
    expect(mock.organizations).toEqual([]);
  });

  test("has no sources in the response of its creation: no property in beta, an empty list in v1.0", async () => {
    const { beta, v1 } = createMockWithClients();
    expect(await beta.createConnectedOrganization(contoso)).not.toHaveProperty("identitySources");
    const fabrikam = { displayName: "Fabrikam", identitySources: [domainSource("fabrikam.com")] };
    expect(await v1.createConnectedOrganization(fabrikam)).toHaveProperty("identitySources", []);
    expect((await v1.getConnectedOrganization("id-2")).identitySources).toHaveLength(1);
  });

  test("has createdBy and modifiedBy in beta and not in v1.0", async () => {
    const { beta, v1 } = createMockWithClients();
    const { id } = await v1.createConnectedOrganization(contoso);
    expect(Object.keys(await v1.getConnectedOrganization(id))).not.toContain("createdBy");
    expect((await v1.listConnectedOrganizations().firstPage()).value[0]).not.toHaveProperty("modifiedBy");
    expect(await beta.getConnectedOrganization(id)).toMatchObject({ createdBy: expect.any(String) });
    expect(await catchError(() => v1.getConnectedOrganization(id, { $select: ["createdBy"] }), v1)).toMatchObject({
      status: 400,
    });
    for (const query of [{ $filter: "createdBy eq null" }, { $orderby: ["modifiedBy" as const] }]) {
      expect(await catchError(() => v1.listConnectedOrganizations(query).firstPage(), v1)).toMatchObject({
        status: 400,
      });
      await beta.listConnectedOrganizations(query).firstPage();
    }
  });

  test("has its URL in the headers of the 204 when it is added to the collection's $ref", async () => {
    const { beta } = createMockWithClients();
    const body = { ...contoso, description: "Partner", state: "proposed" as const };
    const { response } = await beta.addConnectedOrganization(body, { response: true });
    const url = `${root}/beta/${collection}/id-1`;
    expect(response.status).toBe(204);
    expect(response.headers.get("location")).toBe(url);
    expect(response.headers.get("odata-entityid")).toBe(url);
    expect(await beta.getConnectedOrganization("id-1")).toMatchObject({ description: "Partner", state: "proposed" });
  });

  test("ignores read-only properties in a request, and stores the type of a source with #", async () => {
    const { mock, beta } = createMockWithClients();
    const identitySources = [{ "@odata.type": "microsoft.graph.azureActiveDirectoryTenant", tenantId }];
    const body = { ...contoso, identitySources, id: "mine", createdBy: "me" };
    await beta.createConnectedOrganization(body as never);
    await beta.updateConnectedOrganization("id-1", { id: "other", modifiedBy: "me" } as never);
    expect(mock.organizations).toMatchObject([
      { id: "id-1", createdBy: "admin@contoso.com", modifiedBy: "admin@contoso.com" },
    ]);
    expect(mock.organizations[0]?.identitySources).toEqual([tenantSource(tenantId)]);
  });

  test("has a tenant source instead of a domain that is verified in a tenant, whatever its case", async () => {
    const tenants = { "contoso.com": { tenantId, displayName: "Contoso Ltd" } };
    const { beta, mock } = createMockWithClients({ tenants });
    await beta.createConnectedOrganization({ ...contoso, identitySources: [domainSource("Contoso.COM")] });
    await beta.createConnectedOrganization({ ...contoso, identitySources: [domainSource("fabrikam.com")] });
    expect(mock.organizations.map(({ identitySources }) => identitySources)).toEqual([
      [tenantSource(tenantId, "Contoso Ltd")],
      [domainSource("fabrikam.com")],
    ]);
  });

  test.each(["__proto__", "constructor", "toString"])("keeps the domain %s, which no tenant has", async (domain) => {
    const { beta, mock } = createMockWithClients({ tenants: { "Contoso.com": { tenantId } } });
    await beta.createConnectedOrganization({ ...contoso, identitySources: [domainSource(domain)] });
    await beta.createConnectedOrganization(contoso);
    expect(mock.organizations.map(({ identitySources }) => identitySources)).toEqual([
      [domainSource(domain)],
      [tenantSource(tenantId)],
    ]);
  });

  test.each<[string, unknown]>([
    ["an id that exists", "same"],
    ["an empty string", ""],
    ["a number", 7],
  ])("is not created if newId returns %s", async (_, id) => {
    const { beta, mock } = createMockWithClients({ newId: () => id as string, seed: [{ id: "same" }] });
    expect(await catchError(() => beta.createConnectedOrganization(contoso), beta)).toMatchObject({
      status: 500,
      message: `The mock failed: Invalid option: /newId must return a new, non-empty string, not ${JSON.stringify(id)}.`,
    });
    expect(mock.organizations).toHaveLength(1);
  });

  test("is not created if clock returns an invalid date", async () => {
    let now = new Date();
    const { beta, mock } = createMockWithClients({ clock: () => now });
    now = new Date(Number.NaN);
    expect(await catchError(() => beta.createConnectedOrganization(contoso), beta)).toMatchObject({
      status: 500,
      message: "The mock failed: Invalid option: /clock must return a valid Date, not an invalid one.",
    });
    expect(mock.organizations).toEqual([]);
  });

  test("is not found during the replication delay", async () => {
    let now = 0;
    const { beta } = createMockWithClients({ clock: () => new Date(now), replicationDelay: 500 });
    const { id } = await beta.createConnectedOrganization(contoso);
    now = 499;
    expect(await catchError(() => beta.getConnectedOrganization(id), beta)).toMatchObject({ status: 404 });
    now = 500;
    expect(await beta.getConnectedOrganization(id)).toMatchObject({ id });
  });

  test("is not in lists either while it is replicated", async () => {
    let now = 0;
    const seed = [{ id: "seeded", displayName: "Contoso" }];
    const { mock, beta } = createMockWithClients({ clock: () => new Date(now), replicationDelay: 500, seed });
    const { id } = await beta.createConnectedOrganization(contoso);
    const list = async (query: object) => {
      const page = await beta.listConnectedOrganizations({ $count: true, ...query }).firstPage();
      return [page["@odata.count"], ...page.value.map((organization) => organization.id)];
    };
    const queries = [{}, { $orderby: ["displayName"] }, { $filter: filter.displayName("Contoso") }];
    now = 499;
    for (const query of queries) expect(await list(query)).toEqual([1, "seeded"]);
    expect(mock.organizations).toHaveLength(2);
    now = 500;
    for (const query of queries) expect(await list(query)).toEqual([2, "seeded", id]);
  });
});

test("stores all of 500 organizations that are created at the same time", async () => {
  const { mock, beta } = createMockWithClients({ allowDuplicateSources: true });
  const names = Array.from({ length: 500 }, (_, number) => `Organization ${number}`);
  await Promise.all(names.map((displayName) => beta.createConnectedOrganization({ ...contoso, displayName })));
  expect(new Set(mock.organizations.map(({ displayName }) => displayName))).toEqual(new Set(names));
  const query = { $count: true, $filter: filter.displayName("Organization 7") };
  const page = await beta.listConnectedOrganizations(query).firstPage();
  expect(page["@odata.count"]).toBe(1);
});
