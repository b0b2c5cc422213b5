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
