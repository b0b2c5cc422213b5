import { describe, expect, test } from "vitest";
import { createMock, type MockFault } from "../../src/mock/index.js";

const root = "https://graph.microsoft.com/v1.0";
const url = `${root}/identityGovernance/entitlementManagement/connectedOrganizations`;
const seed = [
  { id: "1", internalSponsors: [{ "@odata.type": "#microsoft.graph.user", id: "s-1" }] },
  { id: "2" },
  { id: "3" },
];

/** Creates a mock with faults, and a function that returns the status of a GET. */
function createMockWithFaults(...faults: MockFault[]) {
  const mock = createMock({ faults, seed });
  const getStatus = async (path = "", headers = {}, method = "GET") =>
    (await mock.fetch(url + path, { method, headers: { authorization: "Bearer any", ...headers } })).status;
  const getStatuses = async (count: number) => {
    const statuses: number[] = [];
    for (let number = 0; number < count; number++) statuses.push(await getStatus());
    return statuses;
  };
  return { mock, getStatus, getStatuses };
}

describe("a fault is aimed", () => {
  test("by the id of an organization or of a sponsor in the path", async () => {
    const { getStatus } = createMockWithFaults({ id: "1", status: 503, times: 2 }, { id: "s-1", status: 502 });
    expect([await getStatus("/2"), await getStatus()]).toEqual([200, 200]);
    expect([await getStatus("/1"), await getStatus("/1/internalSponsors")]).toEqual([503, 503]);
    expect([await getStatus("/1"), await getStatus("/1/internalSponsors/s-1/$ref", {}, "DELETE")]).toEqual([200, 502]);
  });

  test("by query options, whose names have no case and can omit the dollar sign", async () => {
    const { getStatus } = createMockWithFaults({ query: { $top: "2", $SKIPTOKEN: true, $count: false }, status: 503 });
    expect(await getStatus("?$top=2")).toBe(200);
    expect(await getStatus("?$top=1&$skiptoken=abc")).not.toBe(503);
    expect(await getStatus("?$top=2&$skiptoken=abc&$count=true")).not.toBe(503);
    expect(await getStatus("?$top=2&$skiptoken=abc")).toBe(503);
    expect(await getStatus("?%24Top=2&skipToken=abc")).toBe(503);
  });

  test("by request headers", async () => {
    const { getStatus } = createMockWithFaults({
      requestHeaders: { Authorization: "Bearer old", "client-request-id": true, "If-Match": false },
      status: 401,
    });
    const headers = { authorization: "Bearer old", "client-request-id": "1" };
    expect(await getStatus()).toBe(200);
    expect(await getStatus("", { authorization: "Bearer old" })).toBe(200);
    expect(await getStatus("", { ...headers, "if-match": "*" })).toBe(200);
    expect(await getStatus("", headers)).toBe(401);
  });

  test("by the operation and everything else at once", async () => {
    const { getStatus } = createMockWithFaults({ operationId: "getConnectedOrganization", id: "1", status: 503 });
    expect([await getStatus("/2"), await getStatus("/1/internalSponsors"), await getStatus("/1")]).toEqual([
      200, 200, 503,
    ]);
  });

  test("at the nth request", async () => {
    const { getStatuses } = createMockWithFaults({ after: 2, times: 1, status: 503 });
    expect(await getStatuses(5)).toEqual([200, 200, 503, 200, 200]);
  });

  test("at all requests from the nth, counted also while another fault fails them", async () => {
    const { getStatuses } = createMockWithFaults({ times: 1, status: 429 }, { after: 2, status: 503 });
    expect(await getStatuses(4)).toEqual([429, 200, 503, 503]);
  });

  test("at a request in a batch", async () => {
    const { mock } = createMockWithFaults({ id: "2", status: 404 });
    const requests = ["1", "2", "3"].map((id) => ({
      id,
      method: "GET",
      url: `${new URL(url).pathname.slice(5)}/${id}`,
    }));
    const response = await mock.fetch(`${root}/$batch`, {
      method: "POST",
      headers: { authorization: "Bearer any", "content-type": "application/json" },
      body: JSON.stringify({ requests }),
    });
    const { responses } = await response.json();
    expect(responses.map(({ status }: { status: number }) => status)).toEqual([200, 404, 200]);
  });
});

describe("the probability of a fault", () => {
  test("fails about that share of the requests", async () => {
    const { getStatuses } = createMockWithFaults({ probability: 0.25, status: 503 });
    const statuses = await getStatuses(1000);
    const failed = statuses.filter((status) => status === 503).length;
    expect(failed).toBeGreaterThan(200);
    expect(failed).toBeLessThan(300);
  });

  test("fails the same requests in every run and after a reset, and others with another seed", async () => {
    const runs: number[][] = [];
    for (const seedOfFault of [7, 7, 8]) {
      const { mock, getStatuses } = createMockWithFaults({ probability: 0.5, seed: seedOfFault, status: 503 });
      runs.push(await getStatuses(50));
      mock.reset();
      expect(await getStatuses(50)).toEqual(runs.at(-1));
    }
    const [first, same, other] = runs;
    expect(new Set(first)).toEqual(new Set([200, 503]));
    expect(same).toEqual(first);
    expect(other).not.toEqual(first);
  });

  test.each([
    [0, [200, 200, 200]],
    [1, [503, 503, 503]],
  ])("of %d fails none or all", async (probability, statuses) => {
    const { getStatuses } = createMockWithFaults({ probability, status: 503 });
    expect(await getStatuses(3)).toEqual(statuses);
  });
});
