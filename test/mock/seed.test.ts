import { expect, test } from "vitest";
import { domainSource } from "../../src/index.js";
import { createMock } from "../../src/mock/index.js";
import { createMockWithClients } from "../helpers/mock-with-clients.js";

const root = "https://graph.microsoft.com";
const contoso = { displayName: "Contoso", identitySources: [domainSource("contoso.com")] };
const seed = [
  { displayName: "Seeded", identitySources: [domainSource("seeded.com")] },
  { id: "known", displayName: "Known" },
];

test("starts with the seed, returns to it on reset, and accepts a snapshot as a seed", async () => {
  const { mock, beta } = createMockWithClients({ seed });
  expect(mock.organizations).toMatchObject([{ id: "id-1", state: "configured" }, { id: "known" }]);
  await beta.deleteConnectedOrganization("known");
  await beta.createConnectedOrganization(contoso);
  const snapshot = JSON.parse(mock.snapshot());
  mock.reset();
  expect(mock.organizations.map(({ id }) => id)).toEqual(["id-1", "known"]);
  expect(mock.requests).toEqual([]);
  const restored = createMockWithClients({ seed: snapshot });
  expect(restored.mock.organizations.map(({ displayName }) => displayName)).toEqual(["Seeded", "Contoso"]);
});

test("keeps the sponsors of a seed and of a snapshot", async () => {
  const sponsor = { "@odata.type": "#microsoft.graph.user", id: "u-1" };
  const { mock, beta } = createMockWithClients({ seed: [{ id: "1", internalSponsors: [sponsor] }] });
  await beta.addExternalSponsor("1", { "@odata.id": `${root}/beta/groups/g-1` });
  const restored = createMockWithClients({ seed: JSON.parse(mock.snapshot()) });
  expect((await restored.beta.listInternalSponsors("1").firstPage()).value).toEqual([sponsor]);
  expect((await restored.beta.listExternalSponsors("1").firstPage()).value).toMatchObject([{ id: "g-1" }]);
  await restored.beta.removeInternalSponsor("1", "u-1");
});

test("returns copies of the organizations", () => {
  const { mock } = createMockWithClients({ seed });
  (mock.organizations[0] as { displayName: string }).displayName = "changed";
  expect(mock.organizations[0]?.displayName).toBe("Seeded");
});

test.each<[string, unknown, RegExp, string[]]>([
  ["an object", {}, /^Invalid seed: it must be an array of organizations\.$/, []],
  ["a missing file", "nowhere.json", /^Invalid seed: nowhere\.json cannot be read\.$/, []],
  ["a file that has no array", "package-lock.json", /^Invalid seed: it must be an array of organizations\.$/, []],
  ["a file that is not JSON", "README.md", /^Invalid seed: README\.md is not JSON\.$/, []],
  [
    "a property of the wrong type",
    [{ displayName: 7 }],
    /\/0\/displayName must be a string or null, not 7/,
    ["/0/displayName"],
  ],
  ["null instead of an organization", [null], /\/0 must be an object, not null/, ["/0"]],
  ["a number after a valid organization", [seed[0], 7], /\/1 must be an object, not 7/, ["/1"]],
  ["an id that is not unique", [{ id: "a" }, { id: "a" }], /^Invalid seed: the id "a" is not unique\.$/, []],
])("rejects a seed with %s", (_, invalidSeed, message, pointers) => {
  const create = () => createMock({ seed: invalidSeed as never });
  expect(create).toThrow(message);
  expect(create).toThrow(expect.objectContaining({ name: "SeedError", pointers }));
});

test("formats the timestamps of a seed as the service does", async () => {
  const timestamps = [
    ["2026-03-01T10:00:00+02:00", "2026-03-01T08:00:00.0000000Z"],
    ["2026-03-01t23:30:00.5-01:00", "2026-03-02T00:30:00.5000000Z"],
    ["2026-03-01T10:00:00.123456789Z", "2026-03-01T10:00:00.1234567Z"],
    ["2016-12-31T23:59:60Z", "2017-01-01T00:00:00.0000000Z"],
    ["9999-12-31T23:59:59-01:00", "9999-12-31T23:59:59-01:00"],
  ];
  const timestampSeed = timestamps.map(([createdDateTime = ""]) => ({ createdDateTime, modifiedDateTime: null }));
  const { mock, v1 } = createMockWithClients({ seed: timestampSeed });
  expect(mock.organizations.map(({ createdDateTime }) => createdDateTime)).toEqual(timestamps.map(([, text]) => text));
  const { value } = await v1.listConnectedOrganizations({ $orderby: ["createdDateTime"] }).firstPage();
  expect(value.map(({ id }) => id)).toEqual(["id-4", "id-1", "id-3", "id-2", "id-5"]);
  expect(value.map(({ modifiedDateTime }) => modifiedDateTime)).toEqual(Array(5).fill(null));
});

test("is not changed by what the caller does with the seed afterwards", () => {
  const source = domainSource("contoso.com");
  const organization = { id: "1", displayName: "Contoso", identitySources: [source] };
  const { mock } = createMockWithClients({ seed: [organization] });
  const before = mock.organizations;
  organization.displayName = "changed";
  source.domainName = "changed.example";
  mock.reset();
  expect(mock.organizations).toEqual(before);
});
