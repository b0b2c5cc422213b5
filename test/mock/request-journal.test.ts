import { format } from "node:util";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { domainSource } from "../../src/index.js";
import { createMock } from "../../src/mock/index.js";
import { JournalEntry, RequestJournal } from "../../src/mock/pipeline/request-journal.js";
import { SecretMask } from "../../src/mock/pipeline/secret-mask.js";
import { createMockWithClients } from "../helpers/mock-with-clients.js";
import { catchError, token } from "../helpers/recording-fetch.js";

const root = "https://graph.microsoft.com/beta";
const url = `${root}/identityGovernance/entitlementManagement/connectedOrganizations`;
const json = { "content-type": "application/json" };
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

test("records the requests of an operation with their bodies, also the refused ones", async () => {
  const { mock, beta } = createMockWithClients();
  const contoso = { displayName: "Contoso", identitySources: [domainSource("contoso.com")] };
  await beta.createConnectedOrganization(contoso);
  await catchError(() => beta.createConnectedOrganization({ displayName: 7 } as never), beta);
  await beta.listConnectedOrganizations({ $top: 1 }).firstPage();
  expect(mock.requests).toEqual([
    {
      operationId: "createConnectedOrganization",
      method: "POST",
      url,
      headers: expect.objectContaining({ authorization: "Bearer [token]", "content-type": "application/json" }),
      body: contoso,
      time: "2026-03-01T00:00:01.000Z",
      status: 201,
      duration: expect.any(Number),
      error: undefined,
      requestId: expect.stringMatching(guid),
      isEarly: false,
    },
    expect.objectContaining({
      body: { displayName: 7 },
      status: 400,
      error: expect.stringMatching(/^Invalid request: \/identitySources is required, and 1 more\.$/),
    }),
    expect.objectContaining({ operationId: "listConnectedOrganizations", method: "GET", body: undefined, status: 200 }),
  ]);
});

test.each([
  ["GET", `${root}/nowhere`, 404],
  ["PUT", url, 405],
  ["GET", `${url}/%`, 400],
])("records %s %s, which leads to no operation", async (method, address, status) => {
  const mock = createMock();
  const response = await mock.fetch(address, { method });
  expect(mock.requests).toMatchObject([
    { operationId: undefined, method, url: address, status, requestId: response.headers.get("request-id") },
  ]);
});

test("records when requests arrive, in their order, and their responses when they are sent", async () => {
  const { mock } = createMockWithClients({ faults: [{ delay: 30, times: 1 }] });
  const first = mock.fetch(url, { headers: { authorization: "Bearer any" } });
  await mock.fetch(`${url}/1`, { headers: { authorization: "Bearer any" } });
  expect(mock.requests.map(({ status }) => status)).toEqual([undefined, 404]);
  expect(mock.requests[0]?.duration).toBeUndefined();
  await first;
  expect(mock.requests.map(({ status }) => status)).toEqual([200, 404]);
  const times = mock.requests.map(({ time }) => time);
  expect(new Set(times).size).toBe(2);
  expect(times).toEqual([...times].sort());
});

test("calls onRequest with each request after its response", async () => {
  const lines: string[] = [];
  const onRequest = mockLogger(lines);
  const mock = createMock({ onRequest, faults: [{ preset: "droppedConnection", times: 1 }] });
  await mock.fetch(url).catch(() => {});
  await mock.fetch(url);
  await mock.fetch(`${root}/nowhere`);
  expect(lines).toEqual(["listConnectedOrganizations undefined", "listConnectedOrganizations 401", "undefined 404"]);
});

describe("an onRequest that fails", () => {
  const failure = new Error("The log is full.");
  const onRequests: [string, () => unknown][] = [
    [
      "throws",
      () => {
        throw failure;
      },
    ],
    ["rejects", () => Promise.reject(failure)],
    ["rejects later", () => new Promise((_, reject) => setTimeout(reject, 1, failure))],
  ];

  test.each(onRequests)("is printed and changes no response: %s", async (_, fail) => {
    const print = vi.spyOn(console, "error").mockReturnValue();
    onTestFinished(() => print.mockRestore());
    const mock = createMock({ onRequest: fail });
    const headers = { ...json, authorization: "Bearer any" };
    expect((await mock.fetch(url, { headers })).status).toBe(200);
    const body = JSON.stringify({ requests: [{ id: "1", method: "GET", url: url.slice(root.length) }] });
    const response = await mock.fetch(`${root}/$batch`, { method: "POST", headers, body });
    expect(await response.json()).toMatchObject({ responses: [{ status: 200 }] });
    await vi.waitFor(() => expect(print).toHaveBeenCalledTimes(3));
    expect(print).toHaveBeenCalledWith("connected-organizations mock: onRequest failed.", failure);
    expect(mock.requests).toMatchObject([{ status: 200 }, { status: 200 }, { status: 200 }]);
  });
});

function mockLogger(lines: string[]) {
  return ({ operationId, status }: { operationId: string | undefined; status: number | undefined }) =>
    lines.push(`${operationId} ${status}`);
}

describe("the journal", () => {
  test("is not changed by a change of the response or of a body that was read from it", async () => {
    const { mock, beta } = createMockWithClients();
    await beta.createConnectedOrganization({ displayName: "A", identitySources: [domainSource("a.example")] });
    const body = mock.requests[0]?.body as { displayName: string };
    body.displayName = "changed";
    expect(mock.requests[0]?.body).toMatchObject({ displayName: "A" });
    expect(mock.organizations[0]?.displayName).toBe("A");
  });

  test("prints bodies, and has them as JSON and in a copy", async () => {
    const { mock, beta } = createMockWithClients();
    await beta.createConnectedOrganization({ displayName: "A", identitySources: [domainSource("a.example")] });
    const body = expect.objectContaining({ displayName: "A" });
    expect(format("%O", mock.requests)).toContain("body: { displayName: 'A', identitySources: [Array] }");
    expect(structuredClone(mock.requests)).toMatchObject([{ body }]);
    expect(JSON.parse(JSON.stringify(mock.requests))).toMatchObject([{ body }]);
  });

  test.each<[string, string, RequestInit]>([
    ["the header Authorization", url, { headers: { authorization: `Bearer ${token}` } }],
    ["Authorization without a scheme", url, { headers: { authorization: token } }],
    [
      "a header whose name says so",
      url,
      { headers: { "X-Forwarded-Access-Token": token, cookie: `session=${token}` } },
    ],
    ["another header", url, { headers: { authorization: `Bearer ${token}`, "x-debug": `token was ${token}` } }],
    [
      "a message",
      url,
      { method: "POST", headers: { authorization: `Bearer ${token}`, "content-type": token }, body: "{}" },
    ],
    ["the URL", `${url}?access_token=${token}`, { headers: { authorization: `Bearer ${token}` } }],
    [
      "the body",
      url,
      { method: "POST", headers: { ...json, authorization: `Bearer ${token}` }, body: JSON.stringify({ note: token }) },
    ],
    [
      "a request in a batch",
      `${root}/$batch`,
      {
        method: "POST",
        headers: { ...json, authorization: "Bearer any" },
        body: JSON.stringify({
          requests: [{ id: "1", method: "GET", url: "/me", headers: { Authorization: `Bearer ${token}` } }],
        }),
      },
    ],
  ])("has no token of %s", async (_, address, init) => {
    const mock = createMock();
    await mock.fetch(address, init);
    const text = JSON.stringify(mock.requests);
    expect(text).toContain("[token]");
    expect(text).not.toContain(token);
  });

  test("is bounded by the size of the requests, and keeps the latest", () => {
    const journal = new RequestJournal();
    const text = "x".repeat(2 ** 20);
    for (let number = 1; number <= 50; number++) record(journal, `${url}?${number}`, text);
    expect(journal.requests.length).toBeGreaterThanOrEqual(20);
    expect(journal.requests.length).toBeLessThan(33);
    expect(journal.requests.at(-1)?.url).toBe(`${url}?50`);
    expect(journal.requests.at(-20)?.url).toBe(`${url}?31`);
    expect(journal.requests.at(-20)?.body === text).toBe(true);
  });

  test("keeps tens of thousands of small requests", () => {
    const journal = new RequestJournal();
    for (let number = 1; number <= 40_000; number++) record(journal, `${url}?${number}`);
    expect(journal.requests).toHaveLength(40_000);
    expect(journal.requests[0]?.url).toBe(`${url}?1`);
  });

  test("counts no body of a request that was dropped before the body arrived", () => {
    const journal = new RequestJournal();
    const request = createRequest(url);
    const mask = new SecretMask(request);
    const entry = new JournalEntry(request, mask, new Date(0), "id");
    journal.add(entry);
    journal.clear();
    journal.recordBody(entry, "x".repeat(2 ** 25), mask);
    record(journal, `${url}?1`);
    expect(journal.requests).toHaveLength(1);
  });
});

function createRequest(address: string) {
  return { method: "GET", url: new URL(address), headers: new Map(), body: null };
}

function record(journal: RequestJournal, address: string, body?: unknown): void {
  const request = createRequest(address);
  const mask = new SecretMask(request);
  const entry = new JournalEntry(request, mask, new Date(0), "id");
  journal.add(entry);
  journal.recordBody(entry, body, mask);
}
