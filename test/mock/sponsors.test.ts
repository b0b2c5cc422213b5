import { describe, expect, test } from "vitest";
import { operations } from "../../generated/operations.js";
import { domainSource } from "../../src/index.js";
import { createMock } from "../../src/mock/index.js";
import { createMockWithClients } from "../helpers/mock-with-clients.js";
import { catchError } from "../helpers/recording-fetch.js";

const root = "https://graph.microsoft.com";
const contoso = { displayName: "Contoso", identitySources: [domainSource("contoso.com")] };

test.each([
  [`${root}/v1.0/users/u-1`, "#microsoft.graph.user"],
  [`${root}/beta/groups/u-1`, "#microsoft.graph.group"],
  [`${root}/v1.0/directoryObjects/u-1`, "#microsoft.graph.directoryObject"],
])("adds the sponsor %s with the type %s", async (reference, type) => {
  const { beta } = createMockWithClients();
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
  `${root}/users/u-1`,
  `${root}/v1.0/users/$count`,
  `${root}/v1.0/users('')`,
  `${root}/v1.0/users/%E0`,
  "https://graph.microsoft.us/v1.0/users/u-1",
  "https://microsoftgraph.chinacloudapi.cn/v1.0/users/u-1",
  "users/u-1",
  "http://[",
])("rejects the reference %s, which names no user or group", async (reference) => {
  const { beta } = createMockWithClients();
  const { id } = await beta.createConnectedOrganization(contoso);
  const error = await catchError(() => beta.addInternalSponsor(id, { "@odata.id": reference }), beta);
  expect(error).toMatchObject({ status: 400, details: [{ target: "/@odata.id" }] });
});

test.each([
  `${root}/v1.0/Users/u-1`,
  `${root}/V1.0/users/u-1`,
  `${root}/BETA/USERS/u-1/`,
  `${root}/v1.0/users('u-1')`,
  `${root}/v1.0/users(id='u-1')`,
  `${root}/v1.0/bf85dc9d-cb43-44a4-80c4-469e8c58249e/users/u-1`,
])("takes a reference in every spelling of a path: %s", async (reference) => {
  const { v1 } = createMockWithClients({ seed: [{ id: "1" }] });
  await v1.addInternalSponsor("1", { "@odata.id": reference });
  const [sponsor] = (await v1.listInternalSponsors("1").firstPage()).value;
  expect(sponsor).toEqual({ "@odata.type": "#microsoft.graph.user", id: "u-1" });
});

test.each([
  "http://localhost:4010/v1.0/groups/g-1",
  "http://localhost:4010/groups/g-1",
  "http://localhost:4010/graph/beta/groups/g-1",
  "https://graph.microsoft.com/v1.0/groups/g-1",
  "https://microsoftgraph.chinacloudapi.cn/beta/groups/g-1",
])("takes a reference to any cloud on a server that is not Microsoft's: %s", async (reference) => {
  const { fetch } = createMock({ seed: [{ id: "1" }] });
  const url = `http://localhost:4010/v1.0${operations.addInternalSponsor.path.replace("{connectedOrganizationId}", "1")}`;
  const headers = { authorization: "Bearer any", "content-type": "application/json" };
  const body = JSON.stringify({ "@odata.id": reference });
  expect((await fetch(url, { method: "POST", headers, body })).status).toBe(204);
});

test("decodes an id in a reference", async () => {
  const { beta } = createMockWithClients({ seed: [{ id: "1" }] });
  await beta.addInternalSponsor("1", { "@odata.id": `${root}/beta/users/a%20b` });
  expect((await beta.listInternalSponsors("1").firstPage()).value).toMatchObject([{ id: "a b" }]);
  await beta.removeInternalSponsor("1", "a b");
});

test("rejects a sponsor that was added before, and the removal of one that does not exist", async () => {
  const { beta } = createMockWithClients();
  const { id } = await beta.createConnectedOrganization(contoso);
  const reference = { "@odata.id": `${root}/v1.0/users/u-1` };
  await beta.addInternalSponsor(id, reference);
  expect(await catchError(() => beta.addInternalSponsor(id, reference), beta)).toMatchObject({ status: 400 });
  await beta.addExternalSponsor(id, reference);
  await beta.removeInternalSponsor(id, "u-1");
  expect(await catchError(() => beta.removeInternalSponsor(id, "u-1"), beta)).toMatchObject({ status: 404 });
  expect((await beta.listExternalSponsors(id).firstPage()).value).toHaveLength(1);
});

describe("a sponsor whose id is a GUID in other letter case", () => {
  const lower = "87d349ed-44d7-43e1-9a83-5f2406dee5bd";
  const upper = lower.toUpperCase();

  test("is the same sponsor, added once and removed", async () => {
    const { v1 } = createMockWithClients({ seed: [{ id: "1", externalSponsors: [{ id: upper }] }] });
    await v1.addInternalSponsor("1", { "@odata.id": `${root}/v1.0/users/${lower}` });
    const again = { "@odata.id": `${root}/v1.0/directoryObjects/${upper}` };
    expect(await catchError(() => v1.addInternalSponsor("1", again), v1)).toMatchObject({ status: 400 });
    expect(await catchError(() => v1.addExternalSponsor("1", again), v1)).toMatchObject({ status: 400 });
    expect((await v1.listInternalSponsors("1").firstPage()).value).toMatchObject([{ id: lower }]);
    await v1.removeInternalSponsor("1", upper);
    await v1.removeExternalSponsor("1", lower);
    expect((await v1.listInternalSponsors("1").firstPage()).value).toEqual([]);
    expect((await v1.listExternalSponsors("1").firstPage()).value).toEqual([]);
  });

  test("is refused twice in a seed, and selected by a fault", async () => {
    const internalSponsors = [{ id: lower }, { id: upper }];
    expect(() => createMock({ seed: [{ id: "1", internalSponsors }] })).toThrow(
      `Invalid seed: /0/internalSponsors/1/id must be unique, and /0/internalSponsors/0 has the id "${upper}" too.`,
    );
    const { v1 } = createMockWithClients({ seed: [{ id: "1" }], faults: [{ id: lower, status: 503 }] });
    expect(await catchError(() => v1.removeInternalSponsor("1", upper), v1)).toMatchObject({ status: 503 });
  });

  test("differs from another id that is no GUID", async () => {
    const { v1 } = createMockWithClients({ seed: [{ id: "1", internalSponsors: [{ id: "a" }, { id: "A" }] }] });
    await v1.removeInternalSponsor("1", "A");
    expect((await v1.listInternalSponsors("1").firstPage()).value).toEqual([{ id: "a" }]);
  });
});

test("returns sponsors with $expand and in pages", async () => {
  const { beta } = createMockWithClients();
  const { id } = await beta.createConnectedOrganization(contoso);
  for (const user of ["a", "b", "c"]) {
    await beta.addInternalSponsor(id, { "@odata.id": `${root}/beta/users/${user}` });
  }
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
