import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { domainSource } from "../../src/index.js";
import { createMock, SeedError, type SeedOrganization } from "../../src/mock/index.js";
import { decodeFile, EncodingError } from "../../src/mock/tenant/decode-file.js";
import { createMockWithClients } from "../helpers/mock-with-clients.js";

const root = "https://graph.microsoft.com";
const contoso = { displayName: "Contoso", identitySources: [domainSource("contoso.com")] };
/** Returns a sponsor with an object in an object, and so on. */
function nest(depth: number): object {
  let value: object = {};
  for (let level = 0; level < depth; level++) value = { value };
  return { id: "1", value };
}

const circular: Record<string, unknown> = { id: "1" };
circular.internalSponsors = [circular];

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
  ["an object", {}, /^Invalid seed: it must be an array of organizations, or a list response with/, []],
  ["null", null, /^Invalid seed: it must be an array .* \(got null\)\.$/, []],
  ["a function, such as the argument of Jest's hooks", () => {}, /\(got a function\)\.$/, []],
  ["a list with another property", { value: [], next: 1 }, /^Invalid seed: it must be an array/, []],
  ["a list without an array", { value: {} }, /^Invalid seed: it must be an array/, []],
  ["a missing file", "nowhere.json", /^Invalid seed: nowhere\.json does not exist\.$/, []],
  ["a folder", "openapi", /^Invalid seed: openapi is a directory\.$/, []],
  ["a file that has no array", "package-lock.json", /^Invalid seed: it must be an array/, []],
  ["a file that is not JSON", "README.md", /^Invalid seed: README\.md is not JSON: Unexpected token .*\.$/, []],
  [
    "a property of the wrong type",
    [{ displayName: 7 }],
    /\/0\/displayName must be a string or null, not 7/,
    ["/0/displayName"],
  ],
  ["null instead of an organization", [null], /\/0 must be an object, not null/, ["/0"]],
  ["a number after a valid organization", [seed[0], 7], /\/1 must be an object, not 7/, ["/1"]],
  [
    "an id that is not unique",
    [{ id: "a" }, {}, { id: "a" }],
    /^Invalid seed: \/2\/id must be unique, and \/0 has the id "a" too\.$/,
    ["/2/id"],
  ],
  [
    "an id that is not unique in a list",
    { value: [{ id: "a" }, { id: "a" }] },
    /^Invalid seed: \/value\/1\/id must be unique, and \/value\/0 has the id "a" too\.$/,
    ["/value/1/id"],
  ],
  [
    "a sponsor that is there twice",
    [{}, { internalSponsors: [{ id: "s" }], externalSponsors: [{ id: "s" }, { id: "s" }] }],
    /^Invalid seed: \/1\/externalSponsors\/1\/id must be unique, and \/1\/externalSponsors\/0 has the id "s" too\.$/,
    ["/1/externalSponsors/1/id"],
  ],
  [
    "a missing element",
    new Array(2),
    /^Invalid seed: \/0 must be an object, not undefined, and 1 more\.$/,
    ["/0", "/1"],
  ],
  [
    "unknown properties",
    [{ DisplayName: "A" }, { domain: "a.example" }],
    /^Invalid seed: \/0\/DisplayName is not a known property \(expected displayName\), and 1 more\.$/,
    ["/0/DisplayName", "/1/domain"],
  ],
  [
    "an unknown property of a source",
    { value: [{ identitySources: [{ "@odata.type": "microsoft.graph.domainIdentitySource", domain: "a.example" }] }] },
    /^Invalid seed: \/value\/0\/identitySources\/0\/domain is not a known property \(expected one of displayName, domainName\)\.$/,
    ["/value/0/identitySources/0/domain"],
  ],
  [
    "a deep organization",
    [{}, { internalSponsors: [nest(20_000)] }],
    /^Invalid seed: \/1 is nested deeper than 100 levels\.$/,
    ["/1"],
  ],
  ["a circular organization", [circular], /^Invalid seed: \/0 is nested deeper than 100 levels\.$/, ["/0"]],
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

test("a list response that was saved is a seed, whatever control information it has", async () => {
  const { v1: source } = createMockWithClients({ seed: [{ id: "1", internalSponsors: [{ id: "s-1" }] }, { id: "2" }] });
  const list = await source.listConnectedOrganizations({ $expand: ["internalSponsors"], $count: true }).firstPage();
  expect(list).toHaveProperty("@odata.context");
  const value = list.value.map((organization) => ({
    "@odata.etag": '"1"',
    "internalSponsors@odata.context": "https://graph.microsoft.com/v1.0/$metadata",
    ...organization,
  }));
  const { mock, v1 } = createMockWithClients({ seed: { ...list, value } });
  expect(mock.organizations).toMatchObject([{ id: "1", internalSponsors: [{ id: "s-1" }] }, { id: "2" }]);
  expect(JSON.stringify(await v1.getConnectedOrganization("1"))).not.toContain("etag");
});

test("a seed keeps the further properties of sponsors and of sources that are newer than the contract", () => {
  const sponsor = { "@odata.type": "#microsoft.graph.user", id: "s-1", mail: "a@contoso.com" };
  const source = { "@odata.type": "#microsoft.graph.laterIdentitySource", later: true };
  const newer: unknown[] = [{ internalSponsors: [sponsor], identitySources: [source] }];
  const { mock } = createMockWithClients({ seed: newer as SeedOrganization[] });
  expect(mock.organizations).toMatchObject([{ internalSponsors: [sponsor], identitySources: [source] }]);
});

test("a file with a byte order mark is a seed", () => {
  const folder = mkdtempSync(join(tmpdir(), "seed-"));
  const file = join(folder, "seed.json");
  writeFileSync(file, `\uFEFF${JSON.stringify({ value: [{ displayName: "Contoso" }] })}`);
  expect(createMock({ seed: file }).organizations).toMatchObject([{ displayName: "Contoso" }]);
  rmSync(folder, { recursive: true });
});

describe("mock.reset with a seed", () => {
  test("replaces the seed, and puts back a snapshot", async () => {
    const { mock, v1 } = createMockWithClients({ seed });
    mock.reset([{ id: "1" }]);
    expect(mock.organizations).toMatchObject([{ id: "1" }]);
    const snapshot = mock.snapshot();
    await v1.deleteConnectedOrganization("1");
    mock.reset();
    expect(mock.snapshot()).toBe(snapshot);
    mock.reset([]);
    mock.reset(JSON.parse(snapshot));
    expect(mock.snapshot()).toBe(snapshot);
  });

  test.each<[string, unknown]>([
    ["an unknown property", [{ id: "2" }, { displayname: "B" }]],
    ["a deep organization", [{ id: "2" }, { internalSponsors: [nest(20_000)] }]],
    ["a missing file", "nowhere.json"],
    ["null", null],
  ])("changes nothing if the seed has %s", async (_, invalid) => {
    const { mock, v1 } = createMockWithClients({ seed: [{ id: "1" }] });
    await v1.updateConnectedOrganization("1", { description: "changed" });
    const [before, requests] = [mock.snapshot(), mock.requests.length];
    expect(() => mock.reset(invalid as never)).toThrow(SeedError);
    expect(mock.snapshot()).toBe(before);
    expect(mock.requests).toHaveLength(requests);
    mock.reset();
    expect(mock.organizations).toMatchObject([{ id: "1", description: null }]);
  });
});

test("reports a text that is not a path in a short message", () => {
  const mock = createMock({ seed: [{ id: "1", description: "x".repeat(5000) }] });
  expect(() => mock.reset(mock.snapshot())).toThrow(
    new SeedError("a text is the path of a file; to use a JSON text such as a snapshot, pass JSON.parse(text)"),
  );
  expect(mock.organizations).toHaveLength(1);
  expect(() => createMock({ seed: "" })).toThrow('Invalid seed: the path of a file must not be "".');
  expect(() => createMock({ seed: "x".repeat(5000) })).toThrow(
    `Invalid seed: ${"x".repeat(200)}… cannot be read (ENAMETOOLONG).`,
  );
  const { message } = new SeedError("x".repeat(5000));
  expect(message.length).toBeLessThan(1100);
});

test("refuses an instruction to link sponsors, which no response has", () => {
  expect(() => createMock({ seed: [{ "internalSponsors@odata.Bind": [] } as SeedOrganization] })).toThrow(
    "Invalid seed: /0/internalSponsors@odata.Bind is not a known property",
  );
  expect(() => createMock({ seed: [{ "internalSponsors@odata.bind": [] } as SeedOrganization] })).toThrow(
    "Invalid seed: /0/internalSponsors@odata.bind is not a known property (expected one of id, ",
  );
});

test.each<[BufferEncoding, string]>([
  ["utf16le", "UTF-16"],
  ["latin1", "Latin-1 or another 8-bit encoding"],
])("refuses a file in %s", (encoding, name) => {
  const folder = mkdtempSync(join(tmpdir(), "seed-"));
  const path = join(folder, "seed.json");
  writeFileSync(path, Buffer.from('[{ "displayName": "Café" }]', encoding));
  const message = `Invalid seed: ${path} is encoded in ${name}, not in UTF-8: save it as UTF-8.`;
  expect(() => createMock({ seed: path })).toThrow(message);
  rmSync(folder, { recursive: true });
});

test.each<[string, number[]]>([
  ["a picture", [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d]],
  ["zeros", [0, 0, 0, 0]],
  ["a font", [0, 1, 0, 0]],
])("says that %s is a binary file", (_, bytes) => {
  expect(() => decodeFile(new Uint8Array(bytes))).toThrow(new EncodingError("is a binary file, not a text file"));
});

test.each([
  ["little-endian with a byte order mark", [0xff, 0xfe, 0xe9, 0, 0x5b, 0]],
  ["big-endian with a byte order mark", [0xfe, 0xff, 0, 0xe9, 0, 0x5b]],
  ["big-endian", [0, 0x5b, 0, 0x5d]],
])("recognizes UTF-16 %s", (_, bytes) => {
  expect(() => decodeFile(new Uint8Array(bytes))).toThrow("is encoded in UTF-16, not in UTF-8: save it as UTF-8");
});

test("completes a member that is undefined as one that is missing", async () => {
  const names = ["description", "state", "createdBy", "createdDateTime", "internalSponsors"];
  const undefinedMembers = Object.fromEntries(names.map((name) => [name, undefined]));
  const source: object = { ...domainSource("contoso.com"), displayName: undefined };
  const organization: object = { id: "1", displayName: "Contoso", ...undefinedMembers, identitySources: [source] };
  const mock = createMock({ seed: [organization] });
  expect(mock.organizations[0]).toMatchObject({ description: null, state: "configured", createdBy: null });
  expect(mock.organizations[0]?.identitySources).toStrictEqual([domainSource("contoso.com")]);
  const { v1 } = createMockWithClients({ seed: [organization] });
  const page = await v1.listConnectedOrganizations({ $filter: "state eq 'configured'" }).firstPage();
  expect(page.value).toHaveLength(1);
});
