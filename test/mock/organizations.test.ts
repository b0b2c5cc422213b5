import { describe, expect, test } from "vitest";
import { createClient, domainSource, filter, GraphError, tenantSource } from "../../src/index.js";
import { createMock, type MockOptions } from "../../src/mock/index.js";
import { validateResponse } from "../../src/validation/index.js";
import { thrownBy } from "../helpers/recording-fetch.js";

const root = "https://graph.microsoft.com";
const collection = "identityGovernance/entitlementManagement/connectedOrganizations";

/** A mock whose clock goes on by a second with each look, with a client of either version. */
function sandbox(options: MockOptions = {}) {
  let seconds = 0;
  let ids = 0;
  const clock = () => new Date(Date.UTC(2026, 2, 1) + seconds++ * 1000);
  const mock = createMock({ clock, newId: () => `id-${++ids}`, ...options });
  const client = (version: "beta" | "v1.0") =>
    createClient({
      accessToken: "any",
      fetch: mock.fetch,
      version,
      retry: { limit: 0 },
      validate: { validateResponse },
    });
  return { mock, beta: client("beta"), v1: client("v1.0") };
}

const contoso = { displayName: "Contoso", identitySources: [domainSource("contoso.com")] };

describe("an organization", () => {
  test("lives from its creation to its end", async () => {
    const { beta, mock } = sandbox();
    const { id } = await beta.createConnectedOrganization(contoso);
    const created = await beta.getConnectedOrganization(id);
    expect(created).toEqual({
      "@odata.context": `${root}/beta/$metadata#${collection}/$entity`,
      ...{ id: "id-1", displayName: "Contoso", description: null, state: "configured" },
      identitySources: [{ "@odata.type": "#microsoft.graph.domainIdentitySource", domainName: "contoso.com" }],
      ...{ createdDateTime: expect.any(String), createdBy: "admin@contoso.com" },
      ...{ modifiedDateTime: created.createdDateTime, modifiedBy: "admin@contoso.com" },
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
    for (const call of [
      () => beta.getConnectedOrganization(id),
      () => beta.updateConnectedOrganization(id, {}),
      () => beta.deleteConnectedOrganization(id),
      () => beta.listInternalSponsors(id).firstPage(),
    ]) {
      expect(await thrownBy(call, beta)).toMatchObject({ status: 404, code: "ResourceNotFound" });
    }
    expect(mock.organizations).toEqual([]);
  });

  test("comes back from its creation without its sources: not at all in beta, as an empty list in v1.0", async () => {
    const { beta, v1 } = sandbox();
    expect(await beta.createConnectedOrganization(contoso)).not.toHaveProperty("identitySources");
    expect(await v1.createConnectedOrganization(contoso)).toHaveProperty("identitySources", []);
    expect((await v1.getConnectedOrganization("id-2")).identitySources).toHaveLength(1);
  });

  test("has createdBy and modifiedBy in beta alone", async () => {
    const { beta, v1 } = sandbox();
    const { id } = await v1.createConnectedOrganization(contoso);
    expect(Object.keys(await v1.getConnectedOrganization(id))).not.toContain("createdBy");
    expect((await v1.listConnectedOrganizations().firstPage()).value[0]).not.toHaveProperty("modifiedBy");
    expect(await beta.getConnectedOrganization(id)).toMatchObject({ createdBy: expect.any(String) });
    expect(await thrownBy(() => v1.getConnectedOrganization(id, { $select: ["createdBy"] }), v1)).toMatchObject({
      status: 400,
    });
    for (const query of [{ $filter: "createdBy eq null" }, { $orderby: ["modifiedBy" as const] }]) {
      expect(await thrownBy(() => v1.listConnectedOrganizations(query).firstPage(), v1)).toMatchObject({ status: 400 });
      await beta.listConnectedOrganizations(query).firstPage();
    }
  });

  test("that is added by the page's request is named by the headers of the 204", async () => {
    const { beta } = sandbox();
    const body = { ...contoso, description: "Partner", state: "proposed" as const };
    const { response } = await beta.addConnectedOrganization(body, { response: true });
    const address = `${root}/beta/${collection}/id-1`;
    expect([response.status, response.headers.get("location"), response.headers.get("odata-entityid")]).toEqual([
      ...[204, address, address],
    ]);
    expect(await beta.getConnectedOrganization("id-1")).toMatchObject({ description: "Partner", state: "proposed" });
  });

  test("keeps nothing of what only the service sets, and the type of a source with its #", async () => {
    const { mock, beta } = sandbox();
    const sources = [{ "@odata.type": "microsoft.graph.azureActiveDirectoryTenant", tenantId: "t-1" }];
    await beta.createConnectedOrganization({
      ...contoso,
      identitySources: sources,
      id: "mine",
      createdBy: "me",
    } as never);
    await beta.updateConnectedOrganization("id-1", { id: "other", modifiedBy: "me" } as never);
    expect(mock.organizations).toMatchObject([
      { id: "id-1", createdBy: "admin@contoso.com", modifiedBy: "admin@contoso.com" },
    ]);
    expect(mock.organizations[0]?.identitySources).toEqual([tenantSource("t-1")]);
  });

  test("of a domain that is verified in a tenant is that of the tenant", async () => {
    const tenants = { "contoso.com": { tenantId: "t-1", displayName: "Contoso Ltd" } };
    const { beta, mock } = sandbox({ tenants });
    await beta.createConnectedOrganization({ ...contoso, identitySources: [domainSource("Contoso.COM")] });
    await beta.createConnectedOrganization({ ...contoso, identitySources: [domainSource("fabrikam.com")] });
    expect(mock.organizations.map(({ identitySources }) => identitySources)).toEqual([
      [tenantSource("t-1", "Contoso Ltd")],
      [domainSource("fabrikam.com")],
    ]);
  });

  test.each(["__proto__", "constructor", "toString"])("of the domain %s stays what it is", async (domain) => {
    const { beta, mock } = sandbox({ tenants: { "Contoso.com": { tenantId: "t-1" } } });
    await beta.createConnectedOrganization({ ...contoso, identitySources: [domainSource(domain)] });
    await beta.createConnectedOrganization(contoso);
    expect(mock.organizations.map(({ identitySources }) => identitySources)).toEqual([
      [domainSource(domain)],
      [tenantSource("t-1")],
    ]);
  });

  test.each<[string, unknown]>([
    ["the same", "same"],
    ["nothing", ""],
    ["a number", 7],
  ])("is not stored where newId gives %s", async (_, id) => {
    const { beta, mock } = sandbox({ newId: () => id as string, seed: [{ id: "same" }] });
    expect(await thrownBy(() => beta.createConnectedOrganization(contoso), beta)).toMatchObject({
      status: 500,
      message: expect.stringContaining("newId gave"),
    });
    expect(mock.organizations).toHaveLength(1);
  });

  test("is refused in one sentence where the clock is broken", async () => {
    let now = new Date();
    const { beta } = sandbox({ clock: () => now });
    now = new Date(Number.NaN);
    expect(await thrownBy(() => beta.createConnectedOrganization(contoso), beta)).toMatchObject({
      status: 500,
      message: expect.stringContaining("clock gave"),
    });
  });

  test("is not found for as long as replication takes", async () => {
    let now = 0;
    const { beta } = sandbox({ clock: () => new Date(now), replicationDelay: 500 });
    const { id } = await beta.createConnectedOrganization(contoso);
    now = 499;
    expect(await thrownBy(() => beta.getConnectedOrganization(id), beta)).toMatchObject({ status: 404 });
    now = 500;
    expect(await beta.getConnectedOrganization(id)).toMatchObject({ id });
  });
});

describe("sponsors", () => {
  test.each([
    [`${root}/v1.0/users/u-1`, "#microsoft.graph.user"],
    [`${root}/beta/groups/u-1`, "#microsoft.graph.group"],
    ["https://graph.microsoft.us/v1.0/directoryObjects/u-1", "#microsoft.graph.directoryObject"],
    [`${root}/users/u-1`, "#microsoft.graph.user"],
  ])("%s is one of type %s", async (reference, type) => {
    const { beta } = sandbox();
    const { id } = await beta.createConnectedOrganization(contoso);
    await beta.addExternalSponsor(id, { "@odata.id": reference });
    const page = await beta.listExternalSponsors(id).firstPage();
    expect(page).toEqual({
      "@odata.context": `${root}/beta/$metadata#directoryObjects`,
      value: [{ "@odata.type": type, id: "u-1" }],
    });
    expect((await beta.listInternalSponsors(id).firstPage()).value).toEqual([]);
  });

  test.each([
    "https://contoso.com/v1.0/users/u-1",
    `${root}/v1.0/devices/u-1`,
    `${root}/v1.0/users`,
    `${root}/v1.0/users/u-1/manager`,
    `${root}/v2.0/users/u-1`,
    "http://[",
  ])("%s is none", async (reference) => {
    const { beta } = sandbox();
    const { id } = await beta.createConnectedOrganization(contoso);
    const error = await thrownBy(() => beta.addInternalSponsor(id, { "@odata.id": reference }), beta);
    expect(error).toMatchObject({ status: 400, details: [{ target: "/@odata.id" }] });
  });

  test("whose identifier is encoded are removed by it", async () => {
    const { beta } = sandbox({ seed: [{ id: "1" }] });
    await beta.addInternalSponsor("1", { "@odata.id": `${root}/beta/users/a%20b` });
    expect((await beta.listInternalSponsors("1").firstPage()).value).toMatchObject([{ id: "a b" }]);
    await beta.removeInternalSponsor("1", "a b");
  });

  test("are not added twice, nor removed where they are not", async () => {
    const { beta } = sandbox();
    const { id } = await beta.createConnectedOrganization(contoso);
    const reference = { "@odata.id": `${root}/v1.0/users/u-1` };
    await beta.addInternalSponsor(id, reference);
    expect(await thrownBy(() => beta.addInternalSponsor(id, reference), beta)).toMatchObject({ status: 400 });
    await beta.addExternalSponsor(id, reference);
    await beta.removeInternalSponsor(id, "u-1");
    expect(await thrownBy(() => beta.removeInternalSponsor(id, "u-1"), beta)).toMatchObject({ status: 404 });
    expect((await beta.listExternalSponsors(id).firstPage()).value).toHaveLength(1);
  });

  test("come with their organization where it is asked to bring them, and page by page", async () => {
    const { beta } = sandbox();
    const { id } = await beta.createConnectedOrganization(contoso);
    for (const user of ["a", "b", "c"])
      await beta.addInternalSponsor(id, { "@odata.id": `${root}/beta/users/${user}` });
    const expanded = await beta.getConnectedOrganization(id, { $expand: ["internalSponsors"] });
    expect(expanded.internalSponsors?.map((sponsor) => sponsor.id)).toEqual(["a", "b", "c"]);
    expect(expanded).not.toHaveProperty("externalSponsors");
    const ids: string[] = [];
    for await (const sponsor of beta.listInternalSponsors(id, { $top: 2 })) ids.push(sponsor.id);
    expect(ids).toEqual(["a", "b", "c"]);
    expect(await beta.listInternalSponsors(id, { $top: 1, $count: true }).firstPage()).toMatchObject({
      "@odata.count": 3,
    });
  });
});

describe("what a program reads of its mock", () => {
  const seed = [
    { displayName: "Seeded", identitySources: [domainSource("seeded.com")] },
    { id: "known", displayName: "Known" },
  ];

  test("a seed is there at first and after a reset, and a snapshot is a seed again", async () => {
    const { mock, beta } = sandbox({ seed });
    expect(mock.organizations).toMatchObject([{ id: "id-1", state: "configured" }, { id: "known" }]);
    await beta.deleteConnectedOrganization("known");
    await beta.createConnectedOrganization(contoso);
    const snapshot = JSON.parse(mock.snapshot());
    mock.reset();
    expect(mock.organizations.map(({ id }) => id)).toEqual(["id-1", "known"]);
    expect(mock.requests).toEqual([]);
    const again = sandbox({ seed: snapshot });
    expect(again.mock.organizations.map(({ displayName }) => displayName)).toEqual(["Seeded", "Contoso"]);
  });

  test("sponsors are in a seed and in a snapshot as well", async () => {
    const sponsor = { "@odata.type": "#microsoft.graph.user", id: "u-1" };
    const { mock, beta } = sandbox({ seed: [{ id: "1", internalSponsors: [sponsor] }] });
    await beta.addExternalSponsor("1", { "@odata.id": `${root}/beta/groups/g-1` });
    const again = sandbox({ seed: JSON.parse(mock.snapshot()) });
    expect((await again.beta.listInternalSponsors("1").firstPage()).value).toEqual([sponsor]);
    expect((await again.beta.listExternalSponsors("1").firstPage()).value).toMatchObject([{ id: "g-1" }]);
    await again.beta.removeInternalSponsor("1", "u-1");
  });

  test("what it reads is a copy", async () => {
    const { mock } = sandbox({ seed });
    (mock.organizations[0] as { displayName: string }).displayName = "changed";
    expect(mock.organizations[0]?.displayName).toBe("Seeded");
  });

  test.each<[unknown, RegExp, string[]]>([
    [{}, /it is no list/, []],
    ["nowhere.json", /nowhere\.json cannot be read/, []],
    ["package-lock.json", /no list/, []],
    ["README.md", /README\.md is no JSON/, []],
    [[{ displayName: 7 }], /\/0\/displayName must be a string or null, not 7/, ["/0/displayName"]],
    [[null], /\/0 must be an object, not null/, ["/0"]],
    [[seed[0], 7], /\/1 must be an object, not 7/, ["/1"]],
    [[{ id: "a" }, { id: "a" }], /the identifier "a" is there twice/, []],
  ])("the seed %j is refused in one clear error", (bad, message, pointers) => {
    const create = () => createMock({ seed: bad as never });
    expect(create).toThrow(message);
    expect(create).toThrow(expect.objectContaining({ name: "SeedError", pointers }));
  });

  test("requests tell what was asked, refused ones too", async () => {
    const { mock, beta } = sandbox();
    await beta.createConnectedOrganization(contoso);
    await thrownBy(() => beta.createConnectedOrganization({ displayName: 7 } as never), beta);
    await beta.listConnectedOrganizations({ $top: 1 }).firstPage();
    expect(mock.requests).toEqual([
      { operationId: "createConnectedOrganization", method: "POST", url: `${root}/beta/${collection}`, body: contoso },
      expect.objectContaining({ body: { displayName: 7 } }),
      expect.objectContaining({ operationId: "listConnectedOrganizations", method: "GET", body: undefined }),
    ]);
  });
});

describe("what it answers from the contract all the same", () => {
  test.each(["example=firstPage", "code=200"])("Prefer: %s", async (prefer) => {
    const { beta } = sandbox();
    const page = await beta.listConnectedOrganizations({}, { headers: { prefer } }).firstPage();
    expect(page.value.length).toBeGreaterThan(0);
  });

  test("Prefer: dynamic=true, which makes up one that nobody created", async () => {
    const { mock } = sandbox(); // What Prism makes up is not always what the contract says, so nobody checks it.
    const graph = createClient({ accessToken: "any", fetch: mock.fetch });
    const madeUp = await graph.getConnectedOrganization("nobody", {}, { headers: { prefer: "dynamic=true" } });
    expect(madeUp.id).toEqual(expect.any(String));
  });

  test("everything, where it is static", async () => {
    const { mock, beta } = sandbox({ static: true });
    await beta.createConnectedOrganization(contoso);
    expect(mock.organizations).toEqual([]);
    expect((await beta.listConnectedOrganizations().firstPage()).value.length).toBeGreaterThan(1);
  });
});

describe("tokens", () => {
  const tokens = {
    reader: ["EntitlementManagement.Read.All"],
    writer: ["EntitlementManagement.ReadWrite.All"],
    other: ["User.Read"],
  };
  test.each([
    ["reader", 200, 403],
    ["writer", 200, 201],
    ["other", 403, 403],
    ["nobody", 401, 401],
    ["constructor", 401, 401],
  ])("%s reads with %i and writes with %i", async (token, read, write) => {
    const { mock } = sandbox({ tokens });
    const graph = createClient({ accessToken: token, fetch: mock.fetch });
    const statusOf = (call: Promise<{ response: Response }>) =>
      call.then(
        ({ response }) => response.status,
        (error) => (error instanceof GraphError ? error.status : error),
      );
    expect(await statusOf(graph.listConnectedOrganizations({}, { response: true }).firstPage())).toBe(read);
    expect(await statusOf(graph.createConnectedOrganization(contoso, { response: true }))).toBe(write);
  });
});

test("10,000 creates at once lose none", async () => {
  const { mock, beta } = sandbox();
  const names = Array.from({ length: 10_000 }, (_, number) => `Organization ${number}`);
  await Promise.all(names.map((displayName) => beta.createConnectedOrganization({ ...contoso, displayName })));
  expect(new Set(mock.organizations.map(({ displayName }) => displayName))).toEqual(new Set(names));
  expect(
    (
      await beta.listConnectedOrganizations({ $count: true, $filter: filter.displayName("Organization 7") }).firstPage()
    )["@odata.count"],
  ).toBe(1);
});
