import { describe, expect, test } from "vitest";
import { createMock, FaultError, type MockFault } from "../../src/mock/index.js";

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
        /^status of fault \d must be an integer from 200 to 599 \(got 99\)\.$/,
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
      error: { message: "The mock failed: status of fault 0 must be an integer from 200 to 599 (got 99)." },
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

test("mock.reset() lets each fault fail as many requests again", async () => {
  const { mock, getStatus } = await createMockWithUsedFault();
  expect([await getStatus(), await getStatus()]).toEqual([429, 200]);
  mock.reset();
  expect([await getStatus(), await getStatus(), await getStatus()]).toEqual([429, 429, 200]);
});

test.each<[unknown, string]>([
  [[{ status: 7 }], "status of fault 0 must be an integer from 200 to 599 (got 7)."],
  [[{}, { status: 200.5 }], "status of fault 1 must be an integer from 200 to 599 (got 200.5)."],
  [[{ times: -1 }], "times of fault 0 must be a non-negative number (got -1)."],
  [[{ retryAfter: "1" }], 'retryAfter of fault 0 must be a non-negative number of seconds (got "1").'],
  [[{ delay: 2 ** 31 }], "delay of fault 0 must be a number of milliseconds from 0 to 2147483647 (got 2147483648)."],
  [[null], "Fault 0 must be an object (got null)."],
  [{ status: 429 }, "Faults must be an array (got an object)."],
])("createMock rejects the faults %j", (faults, message) => {
  const create = () => createMock({ faults: faults as MockFault[] });
  expect(create).toThrow(FaultError);
  expect(create).toThrow(new FaultError(message));
});
