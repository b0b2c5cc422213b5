import { describe, expect, test } from "vitest";
import { domainSource, federationSource, filter, type GraphClient, tenantSource } from "../../src/index.js";
import { createMockWithClients } from "../helpers/mock-with-clients.js";
import { catchError } from "../helpers/recording-fetch.js";

type CreatedSource = Parameters<GraphClient["createConnectedOrganization"]>[0]["identitySources"][0];

const tenantId = "bf85dc9d-cb43-44a4-80c4-469e8c58249e";

const createBody = (source: CreatedSource) => ({ displayName: "Contoso", identitySources: [source] as const });
const addBody = (source: CreatedSource) => ({
  ...createBody(source),
  description: "Partner",
  state: "proposed" as const,
});

function expectConflict(error: unknown, owner: string) {
  expect(error).toMatchObject({
    status: 409,
    code: "ConnectedOrganizationAlreadyExists",
    message: expect.stringContaining(`"${owner}"`),
    details: [expect.objectContaining({ target: "/identitySources/0" })],
  });
}

describe("a source that another organization has", () => {
  test.each<[string, CreatedSource, CreatedSource]>([
    ["the same domain", domainSource("contoso.com"), domainSource("contoso.com", "Other name")],
    ["the same domain in other letter case", domainSource("contoso.com"), domainSource("Contoso.COM")],
    ["the same tenant", tenantSource(tenantId), tenantSource(tenantId.toUpperCase(), "Contoso")],
    [
      "a federation of the same domain",
      domainSource("contoso.com"),
      federationSource("contoso.com", "https://sts", ""),
    ],
  ])("is a 409 in create and add: %s", async (_title, first, second) => {
    const { v1, mock } = createMockWithClients();
    await v1.createConnectedOrganization(createBody(first));
    expectConflict(await catchError(() => v1.createConnectedOrganization(createBody(second)), v1), "id-1");
    expectConflict(await catchError(() => v1.addConnectedOrganization(addBody(second)), v1), "id-1");
    expect(mock.organizations).toHaveLength(1);
  });

  test("is a 409 for an organization of the seed and in the other version", async () => {
    const { beta } = createMockWithClients({ seed: [{ id: "1", identitySources: [domainSource("contoso.com")] }] });
    const create = () => beta.createConnectedOrganization(createBody(domainSource("contoso.com")));
    expectConflict(await catchError(create, beta), "1");
  });

  test("is a 409 in an update, which then changes nothing", async () => {
    const { v1, mock } = createMockWithClients();
    await v1.createConnectedOrganization(createBody(domainSource("contoso.com")));
    const { id } = await v1.createConnectedOrganization(createBody(domainSource("fabrikam.com")));
    const before = mock.organizations;
    const update = { displayName: "Renamed", identitySources: [domainSource("contoso.com")] };
    expectConflict(await catchError(() => v1.updateConnectedOrganization(id, update), v1), "id-1");
    expect(mock.organizations).toEqual(before);
  });

  test("is a 409 for a domain that is verified in the tenant of the source", async () => {
    const { v1 } = createMockWithClients({ tenants: { "contoso.com": { tenantId } } });
    await v1.createConnectedOrganization(createBody(domainSource("contoso.com")));
    const create = () => v1.createConnectedOrganization(createBody(tenantSource(tenantId)));
    expectConflict(await catchError(create, v1), "id-1");
  });

  test("is accepted with allowDuplicateSources", async () => {
    const { v1, mock } = createMockWithClients({ allowDuplicateSources: true });
    await v1.createConnectedOrganization(createBody(domainSource("contoso.com")));
    await v1.addConnectedOrganization(addBody(domainSource("contoso.com")));
    await v1.updateConnectedOrganization("id-2", { identitySources: [domainSource("contoso.com")] });
    expect(mock.organizations).toHaveLength(2);
  });
});

test("a source in other letter case is found by a filter, so that find or create finds it", async () => {
  const identitySources = [domainSource("Fabrikam.com"), tenantSource(tenantId)];
  const { v1 } = createMockWithClients({ seed: [{ id: "1", identitySources }] });
  for (const $filter of [filter.domainName("fabrikam.COM"), filter.tenantId(tenantId.toUpperCase())]) {
    expect(await v1.listConnectedOrganizations({ $filter }).toArray()).toMatchObject([{ id: "1", identitySources }]);
  }
});

describe("a source is free again", () => {
  test("when its organization is deleted", async () => {
    const { v1 } = createMockWithClients();
    const { id } = await v1.createConnectedOrganization(createBody(domainSource("contoso.com")));
    await v1.deleteConnectedOrganization(id);
    await v1.createConnectedOrganization(createBody(domainSource("contoso.com")));
  });

  test("when an update replaces it, and the new one is not", async () => {
    const { v1 } = createMockWithClients();
    const { id } = await v1.createConnectedOrganization(createBody(domainSource("contoso.com")));
    await v1.updateConnectedOrganization(id, { identitySources: [domainSource("contoso.org")] });
    await v1.createConnectedOrganization(createBody(domainSource("contoso.com")));
    const create = () => v1.createConnectedOrganization(createBody(domainSource("contoso.org")));
    expectConflict(await catchError(create, v1), id);
  });

  test("when the mock is reset", async () => {
    const { v1, mock } = createMockWithClients();
    await v1.createConnectedOrganization(createBody(domainSource("contoso.com")));
    mock.reset();
    await v1.createConnectedOrganization(createBody(domainSource("contoso.com")));
  });

  test("only when the last of two organizations in a seed is deleted", async () => {
    const identitySources = [domainSource("contoso.com")];
    const seed = ["1", "2"].map((id) => ({ id, identitySources }));
    const { v1 } = createMockWithClients({ seed });
    const create = () => v1.createConnectedOrganization(createBody(domainSource("contoso.com")));
    await v1.deleteConnectedOrganization("1");
    expectConflict(await catchError(create, v1), "2");
    await v1.deleteConnectedOrganization("2");
    await create();
  });
});

test("an update without sources is not a conflict, although another organization has them too", async () => {
  const identitySources = [domainSource("contoso.com")];
  const { v1, mock } = createMockWithClients({ seed: ["1", "2"].map((id) => ({ id, identitySources })) });
  await v1.updateConnectedOrganization("1", { description: "Renamed" });
  await v1.updateConnectedOrganization("2", { description: "Renamed", identitySources });
  expect(mock.organizations).toMatchObject([{ description: "Renamed", identitySources }, { identitySources }]);
});

test("a domain of a seed is the tenant in which it is verified, as that of a request is", async () => {
  const tenant = { tenantId, displayName: "Contoso" };
  const seed = [{ id: "1", identitySources: [domainSource("Contoso.com"), domainSource("contoso.org")] }];
  const { v1, mock } = createMockWithClients({ seed, tenants: { "contoso.com": tenant } });
  const identitySources = [tenantSource(tenantId, "Contoso"), domainSource("contoso.org")];
  expect(mock.organizations).toEqual([expect.objectContaining({ identitySources })]);
  const create = () => v1.createConnectedOrganization(createBody(domainSource("contoso.com")));
  expectConflict(await catchError(create, v1), "1");
  await v1.updateConnectedOrganization("1", { description: "Renamed" });
  mock.reset(JSON.parse(mock.snapshot()));
  expect(mock.organizations).toMatchObject([{ description: "Renamed", identitySources }]);
});

test("an organization keeps its own sources in an update", async () => {
  const { v1, mock } = createMockWithClients();
  const { id } = await v1.createConnectedOrganization(createBody(domainSource("contoso.com")));
  const identitySources = [domainSource("CONTOSO.com"), domainSource("contoso.org")];
  await v1.updateConnectedOrganization(id, { identitySources });
  await v1.updateConnectedOrganization(id, { displayName: "Renamed" });
  expect(mock.organizations).toMatchObject([{ displayName: "Renamed", identitySources }]);
});

test.each<[string, object]>([
  ["a tenant without an id", { "@odata.type": "microsoft.graph.azureActiveDirectoryTenant" }],
  ["a tenant whose id is null", { "@odata.type": "#microsoft.graph.azureActiveDirectoryTenant", tenantId: null }],
  ["a domain without a name", { "@odata.type": "#microsoft.graph.domainIdentitySource" }],
  ["an empty domain", { "@odata.type": "#microsoft.graph.domainIdentitySource", domainName: "" }],
])("%s names nothing, so adding it twice is no conflict", async (_title, source) => {
  const { beta, mock } = createMockWithClients();
  for (let call = 0; call < 2; call++) await beta.addConnectedOrganization(addBody(source as CreatedSource));
  expect(mock.organizations).toHaveLength(2);
});
