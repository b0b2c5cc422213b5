import { afterEach, describe, expect, test, vi } from "vitest";
import { createMock, MockOptionError, type MockOptions } from "../../src/mock/index.js";

const url = "https://graph.microsoft.com/v1.0/identityGovernance/entitlementManagement/connectedOrganizations";
const headers = { authorization: "Bearer any" };

test.each<[object, string]>([
  [
    { latncy: 5 },
    "/latncy is not a known property (expected one of seed, tenants, allowDuplicateSources, unverified, faults, " +
      "rateLimit, latency, replicationDelay, tokens, static, clock, newId, onRequest)",
  ],
  [{ NewID: () => "1" }, "/NewID is not a known property (expected newId)"],
  [{ rateLimit: { requests: 1, windw: 1 } }, "/rateLimit/window is required"],
  [
    { rateLimit: { requests: 1, window: 1, size: 1 } },
    "/rateLimit/size is not a known property (expected one of requests, window)",
  ],
  [
    { tenants: { "contoso.com": { id: "1", tenantId: "bf85dc9d-cb43-44a4-80c4-469e8c58249e" } } },
    "/tenants/contoso.com/id is not a known property (expected one of tenantId, displayName)",
  ],
  [{ latency: -1 }, "/latency must be at least 0, not -1"],
  [{ latency: 2 ** 31 }, "/latency must be at most 2147483647, not 2147483648"],
  [{ latency: "5" }, '/latency must be a number, not "5"'],
  [{ replicationDelay: Number.NaN }, "/replicationDelay must be a number, not NaN"],
  [{ static: "yes" }, '/static must be a boolean, not "yes"'],
  [{ tokens: { reader: "EntitlementManagement.Read.All" } }, '/tokens/reader must be an array, not "Entitle'],
  [{ tenants: { "contoso.com": {} } }, "/tenants/contoso.com/tenantId is required"],
  [{ rateLimit: { requests: 0, window: 1000 } }, "/rateLimit/requests must be at least 1, not 0"],
  [{ rateLimit: { requests: 2.5, window: 1000 } }, "/rateLimit/requests must be an integer, not 2.5"],
  [{ rateLimit: { requests: 1 } }, "/rateLimit/window is required"],
  [{ rateLimit: 10 }, "/rateLimit must be an object, not 10"],
  [{ clock: new Date(0) }, "/clock must be a function"],
  [{ clock: () => 5 }, "/clock must return a valid Date, not 5"],
  [{ newId: () => 5, seed: [{}] }, "/newId must return a new, non-empty string, not 5"],
  [{ newId: "x".repeat(1000) }, `/newId must be a function, not "${"x".repeat(60)}…"`],
  [{ newId: Object.create(null) }, "/newId must be a function, not an object"],
  [{ tenants: { "a.com": { tenantId: "x" } } }, '/tenants/a.com/tenantId must be a valid uuid, not "x"'],
  [
    { tokens: { a: ["User.Read", "EntitlementManagement.ReadWriteAll"] } },
    '/tokens/a/1 must be one of "EntitlementManagement.Read.All", "EntitlementManagement.ReadWrite.All", not "Entitle',
  ],
  [[], "The value must be an object, not an array"],
  [{ onRequest: "log" }, '/onRequest must be a function, not "log"'],
])("createMock refuses the option %j", (options, problem) => {
  const create = () => createMock(options as MockOptions);
  expect(create).toThrow(MockOptionError);
  expect(create).toThrow(`Invalid option: ${problem}`);
});

test("a token can have scopes of other APIs, or none", () => {
  const known = ["EntitlementManagement.Read.All", "EntitlementManagement.Later"];
  expect(() => createMock({ tokens: { other: ["User.Read"], none: [], known } })).not.toThrow();
});

test("createMock refuses null instead of options", () => {
  const create = () => createMock(null as unknown as MockOptions);
  expect(create).toThrow(new MockOptionError({ pointer: "", message: "The value must be an object, not null" }));
});

test("createMock takes options that are undefined as absent", async () => {
  const options = { latency: undefined, rateLimit: undefined, clock: undefined, faults: undefined, seed: undefined };
  expect((await createMock(options as unknown as MockOptions).fetch(url, { headers })).status).toBe(200);
});

describe("with fake timers", () => {
  afterEach(() => void vi.useRealTimers());

  test("latency and the delay of a fault end when the timers do", async () => {
    vi.useFakeTimers();
    const mock = createMock({ latency: 60_000, faults: [{ delay: 30_000 }] });
    const response = mock.fetch(url, { headers });
    await vi.advanceTimersByTimeAsync(89_999);
    expect(mock.requests).toMatchObject([{ operationId: "listConnectedOrganizations" }]);
    expect(mock.requests[0]?.status).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect((await response).status).toBe(200);
    expect(mock.requests[0]?.duration).toBe(90_000);
  });

  test("latency precedes a response that no body decides", async () => {
    vi.useFakeTimers();
    const mock = createMock({ latency: 60_000 });
    const responses = Promise.all([mock.fetch("https://localhost/v1.0/nowhere"), mock.fetch(url)]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect((await responses).map(({ status }) => status)).toEqual([404, 401]);
    expect(mock.requests.map(({ duration }) => duration)).toEqual([60_000, 60_000]);
  });

  test("a rate limit ends when the time does", async () => {
    vi.useFakeTimers();
    const mock = createMock({ rateLimit: { requests: 1, window: 60_000 } });
    const getStatus = async () => (await mock.fetch(url, { headers })).status;
    expect([await getStatus(), await getStatus()]).toEqual([200, 429]);
    vi.advanceTimersByTime(60_000);
    expect(await getStatus()).toBe(200);
  });

  test("a new organization is visible when the time of its replication ends", async () => {
    vi.useFakeTimers();
    const mock = createMock({ replicationDelay: 60_000, newId: () => "1" });
    const source = { "@odata.type": "#microsoft.graph.domainIdentitySource", domainName: "a.example" };
    await mock.fetch(url, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify({ displayName: "A", identitySources: [source] }),
    });
    expect((await mock.fetch(`${url}/1`, { headers })).status).toBe(404);
    vi.advanceTimersByTime(60_000);
    expect((await mock.fetch(`${url}/1`, { headers })).status).toBe(200);
  });
});

test("mocks that were created from one object of options share nothing", async () => {
  const tenants = { "contoso.com": { tenantId: "bf85dc9d-cb43-44a4-80c4-469e8c58249e" } };
  const create = { operationId: "createConnectedOrganization" as const };
  const body = { error: { date: new Date(0) } };
  const shared = {
    tenants,
    rateLimit: { requests: 2, window: 60_000 },
    tokens: { any: ["EntitlementManagement.Read.All"] },
    faults: [
      { ...create, status: 503, headers: { "x-a": "1" } },
      { ...create, status: 400, body },
    ],
    seed: [{ id: "1", displayName: "Contoso" }],
  };
  const [first, second] = [createMock(shared), createMock(shared)];
  const expected = structuredClone(second.faults);
  const [fault] = first.faults;
  if (!fault) throw new Error("The mock must have the fault of its options.");
  Object.assign(fault, { operationId: "listConnectedOrganizations", headers: { "x-a": "2" } });
  Object.assign(shared.rateLimit, { requests: 1 });
  Object.assign(shared.tenants["contoso.com"], { tenantId: "none" });
  shared.tokens.any.length = 0;
  Object.assign(body, { error: "changed" });
  Object.assign(shared.seed[0] ?? {}, { displayName: "Changed" });
  expect(second.faults).toEqual(expected);
  expect(second.faults).toMatchObject([{ ...create }, { body: { error: { date: "1970-01-01T00:00:00.000Z" } } }]);
  expect(second.organizations).toMatchObject([{ displayName: "Contoso" }]);
  const statuses: number[] = [];
  for (let request = 0; request < 3; request++) statuses.push((await second.fetch(url, { headers })).status);
  expect(statuses).toEqual([200, 200, 429]);
  expect((await first.fetch(url, { headers })).status).toBe(503);
});
