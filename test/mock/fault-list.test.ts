import { deepStrictEqual } from "node:assert";
import { describe, expect, test } from "vitest";
import { createMock, FaultError, type Mock, type MockFault } from "../../src/mock/index.js";

const url =
  "https://graph.microsoft.com/beta/identityGovernance/entitlementManagement/connectedOrganizations/1/internalSponsors";
const headers = { authorization: "Bearer any" };

/** Creates a mock whose first fault has failed one of its two requests. */
async function createMockWithUsedFault() {
  const used: MockFault = { operationId: "listInternalSponsors", status: 429, times: 2 };
  const unused: MockFault = { operationId: "addInternalSponsor", status: 403 };
  const mock = createMock({ faults: [used, unused], seed: [{ id: "1" }] });
  const getStatus = async () => (await mock.fetch(url, { headers })).status;
  expect(await getStatus()).toBe(429);
  return { mock, used, unused, getStatus };
}

type Write = (faults: MockFault[], fault: MockFault) => unknown;

/** Methods that add a fault. */
const insertions: [string, Write][] = [
  ["push", (faults, fault) => faults.push(fault)],
  ["unshift", (faults, fault) => faults.unshift(fault)],
  ["an inserting splice", (faults, fault) => faults.splice(0, 0, fault)],
];
const replacements: [string, Write][] = [
  ["a replacing splice", (faults, fault) => faults.splice(1, 1, fault)],
  ["fill", (faults, fault) => faults.fill(fault, 1)],
];
const assignments: [string, Write][] = [
  ["assignment to the next index", (faults, fault) => Reflect.set(faults, faults.length, fault)],
  ["assignment to an index", (faults, fault) => Reflect.set(faults, 1, fault)],
];

test("mock.faults equals an array in assertions, also after a write", () => {
  const faults: MockFault[] = [{ status: 429 }, { status: 503 }];
  const mock = createMock({ faults: faults.slice(0, 1) });
  expect(mock.faults).toStrictEqual(faults.slice(0, 1));
  mock.faults.push(...faults.slice(1));
  expect(mock.faults).toStrictEqual(faults);
  expect(() => deepStrictEqual(mock.faults, faults)).not.toThrow();
});

describe("a write to mock.faults", () => {
  test.each([...insertions, ...assignments.slice(0, 1)])(
    "by %s adds a fault and keeps the use counts of the others",
    async (_, insert) => {
      const { mock, used, unused, getStatus } = await createMockWithUsedFault();
      const added: MockFault = { operationId: "listInternalSponsors", status: 503, times: 1 };
      insert(mock.faults, added);
      expect(mock.faults).toHaveLength(3);
      expect(new Set(mock.faults)).toEqual(new Set([used, unused, added]));
      expect([await getStatus(), await getStatus()].sort()).toEqual([429, 503]); // One of each is left.
      expect(await getStatus()).toBe(200);
    },
  );

  test.each([...replacements, ...assignments.slice(1)])(
    "by %s replaces one fault and keeps the use counts of the others",
    async (_, replace) => {
      const { mock, used, getStatus } = await createMockWithUsedFault();
      const added: MockFault = { operationId: "listInternalSponsors", status: 503, times: 1 };
      replace(mock.faults, added);
      expect(mock.faults).toEqual([used, added]);
      expect([await getStatus(), await getStatus(), await getStatus()]).toEqual([429, 503, 200]);
    },
  );

  test.each([...insertions, ...replacements])(
    "by %s throws and changes nothing if the fault is invalid",
    async (_, write) => {
      const { mock, used, unused, getStatus } = await createMockWithUsedFault();
      const invalid = { status: 99 };
      expect(() => write(mock.faults, invalid)).toThrow(FaultError);
      expect(() => write(mock.faults, invalid)).toThrow(
        /^Invalid faults: \/\d\/status must be at least 200, not 99\.$/,
      );
      expect([...mock.faults]).toEqual([used, unused]);
      expect([await getStatus(), await getStatus()]).toEqual([429, 200]);
    },
  );

  test.each<[string, (faults: MockFault[]) => unknown]>([
    ["an assignment to an index", (faults) => Reflect.set(faults, 0, { status: 99 })],
    ["a change of its members", (faults) => Object.assign(faults[0] ?? {}, { status: 99 })],
  ])("that makes a fault invalid by %s is reported by the request that it would fail", async (_, write) => {
    const { mock } = await createMockWithUsedFault();
    write(mock.faults);
    const response = await mock.fetch(url, { headers });
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({
      error: { message: "The mock failed: Invalid faults: /0/status must be at least 200, not 99." },
    });
  });

  test("can leave holes, which no request sees", async () => {
    const { mock, getStatus } = await createMockWithUsedFault();
    mock.faults.length = 0;
    Reflect.set(mock.faults, 3, { status: 503 });
    expect(await getStatus()).toBe(503);
    expect(structuredClone(mock.faults)).toHaveLength(4);
  });
});

describe("a removal from mock.faults", () => {
  test.each<[string, (faults: MockFault[]) => unknown]>([
    ["pop", (faults) => faults.pop()],
    ["splice", (faults) => faults.splice(1, 1)],
    ["a smaller length", (faults) => Reflect.set(faults, "length", 1)],
  ])("by %s keeps the use counts of the others", async (_, remove) => {
    const { mock, used, getStatus } = await createMockWithUsedFault();
    remove(mock.faults);
    expect(mock.faults).toEqual([used]);
    expect([await getStatus(), await getStatus()]).toEqual([429, 200]);
  });

  test("makes requests succeed again", async () => {
    const { mock, getStatus } = await createMockWithUsedFault();
    mock.faults.length = 0;
    expect(await getStatus()).toBe(200);
  });
});

describe("an assignment to mock.faults", () => {
  test("replaces the faults, and throws and changes nothing if one is invalid", async () => {
    const { mock, getStatus } = await createMockWithUsedFault();
    mock.faults = [{ status: 503 }];
    expect(await getStatus()).toBe(503);
    expect(() => {
      mock.faults = [{ status: 7 }];
    }).toThrow(FaultError);
    expect([...mock.faults]).toEqual([{ status: 503 }]);
    mock.faults = [];
    expect(await getStatus()).toBe(200);
  });

  test("restores the faults that were saved before another one", async () => {
    const { mock, used, unused, getStatus } = await createMockWithUsedFault();
    const saved = mock.faults;
    mock.faults = [];
    expect(await getStatus()).toBe(200);
    mock.faults = saved;
    expect(mock.faults).toEqual([used, unused]);
    const { faults } = mock;
    mock.faults = faults;
    expect(mock.faults).toEqual([used, unused]);
    expect(await getStatus()).toBe(429);
  });

  test("does not make the array that is assigned the list of the mock", async () => {
    const { mock, getStatus } = await createMockWithUsedFault();
    const faults: MockFault[] = [];
    mock.faults = faults;
    faults.push({ status: 503 });
    expect(await getStatus()).toBe(200);
  });
});

describe("a fault fails as many requests again", () => {
  test.each<[string, (mock: Mock, fault: MockFault) => unknown]>([
    ["an assignment", (mock, fault) => Reflect.set(mock, "faults", [fault])],
    ["a removal and push", (mock, fault) => [mock.faults.pop(), mock.faults.push(fault)]],
    ["a length of 0 and unshift", (mock, fault) => [Reflect.set(mock.faults, "length", 0), mock.faults.unshift(fault)]],
    ["a splice that replaces it by itself", (mock, fault) => mock.faults.splice(0, 1, fault)],
    ["fill", (mock, fault) => mock.faults.fill(fault)],
    ["mock.reset()", (mock) => mock.reset()],
  ])("after %s", async (_, renew) => {
    const fault: MockFault = { status: 429, times: 1 };
    const mock = createMock({ faults: [fault], seed: [{ id: "1" }] });
    const getStatus = async () => (await mock.fetch(url, { headers })).status;
    expect([await getStatus(), await getStatus()]).toEqual([429, 200]);
    renew(mock, fault);
    expect(mock.faults).toEqual([fault]);
    expect([await getStatus(), await getStatus()]).toEqual([429, 200]);
  });
});

test("the same fault twice in the list fails twice as many requests", async () => {
  const fault: MockFault = { status: 429, times: 1 };
  const mock = createMock({ faults: [fault, fault], seed: [{ id: "1" }] });
  const getStatus = async () => (await mock.fetch(url, { headers })).status;
  expect([await getStatus(), await getStatus(), await getStatus()]).toEqual([429, 429, 200]);
  mock.faults.push(fault);
  expect([await getStatus(), await getStatus()]).toEqual([429, 200]);
});

test.each<[unknown, string | RegExp]>([
  [[{ status: 7 }], "/0/status must be at least 200, not 7"],
  [[{ status: 700 }], "/0/status must be at most 599, not 700"],
  [[{ delay: 1 }, { status: 200.5 }], "/1/status must be an integer, not 200.5"],
  [[{ status: Number.NaN }], "/0/status must be an integer, not NaN"],
  [[{ Status: 429 }], "/0/Status is not a known property (expected status)"],
  [[{ operationId: "constructor", status: 429 }], /^Invalid faults: \/0\/operationId must be one of "listConnected/],
  [[{ preset: "broken" }], /^Invalid faults: \/0\/preset must be one of "malformedBody", .*, not "broken"\.$/],
  [[{ times: -1, status: 429 }], "/0/times must be at least 0, not -1"],
  [[{ status: 429, retryAfter: "1" }], '/0/retryAfter must be a number, not "1"'],
  [[{ delay: 2 ** 31 }], "/0/delay must be at most 2147483647, not 2147483648"],
  [[{ status: 429, probability: 1.5 }], "/0/probability must be at most 1, not 1.5"],
  [[{ status: 429, after: 0.5 }], "/0/after must be an integer, not 0.5"],
  [[{ status: 429, query: { $top: 1 } }], "/0/query/$top must be a string or a boolean, not 1"],
  [
    [{ status: 429, requestHeaders: { prefer: null } }],
    "/0/requestHeaders/prefer must be a string or a boolean, not null",
  ],
  [[{ headers: { "retry-after": 5 } }], "/0/headers/retry-after must be a string, not 5"],
  [[{ headers: { "retry after": "5" } }], '/0/headers/retry after must be a valid HTTP header, not "5"'],
  [[{ headers: { location: "a\nb" } }], '/0/headers/location must be a valid HTTP header, not "a\\nb"'],
  [[{ status: 200 }], "/0/body is required with status 200"],
  [[{ status: 201, preset: "malformedBody" }], "/0/body is required with status 201"],
  [[{ body: {}, delay: 1 }], "/0/body must be used with status"],
  [[{ retryAfter: 1, preset: "malformedBody" }], "/0/retryAfter must be used with status"],
  [[{ preset: "claimsChallenge", status: 503 }], "/0/status must not be used with the preset claimsChallenge"],
  [[{}], "/0 must have status, preset, headers or delay"],
  [[{ times: 3 }], "/0 must have status, preset, headers or delay"],
  [[null], "/0 must be an object, not null"],
  [{ status: 429 }, "they must be an array (got an object)"],
])("createMock refuses the faults %j", (faults, problem) => {
  const create = () => createMock({ faults: faults as MockFault[] });
  expect(create).toThrow(FaultError);
  expect(create).toThrow(typeof problem === "string" ? new FaultError(problem) : problem);
});

test("createMock refuses a body that is not JSON", () => {
  const cycle: Record<string, unknown> = {};
  cycle.self = cycle;
  for (const body of [1n, { big: 1n }, cycle, () => {}]) {
    const problem = "/0/body must be a JSON value, without cycles and big integers";
    expect(() => createMock({ faults: [{ status: 200, body }] })).toThrow(new FaultError(problem));
  }
});

test.each<MockFault>([
  { status: 429, times: Number.POSITIVE_INFINITY },
  { status: 200, body: {} },
  { status: 204 },
  { status: 302, headers: { location: "https://example.com/" } },
  { status: 503, retryAfter: undefined as never },
  { preset: "droppedConnection" },
  { headers: { "x-ms-ags-diagnostic": "{}" } },
])("createMock accepts the fault %j", (fault) => {
  expect(createMock({ faults: [fault] }).faults).toEqual([fault]);
});

test("takes more faults than a function takes arguments", () => {
  const mock = createMock();
  mock.faults = new Array(500_000).fill({ status: 503 });
  expect(mock.faults).toHaveLength(500_000);
});
