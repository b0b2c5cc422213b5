import { assert, asyncProperty, constantFrom, integer, oneof, string, tuple, webAuthority, webUrl } from "fast-check";
import { expect, test } from "vitest";
import { createClient, GraphError } from "../../src/index.js";
import { collectGarbage } from "../helpers/collect-garbage.js";
import { catchError, createRecordingClient, readUntilThrown, token } from "../helpers/recording-fetch.js";

const root = "https://graph.microsoft.com/v1.0";
const first = `${root}/identityGovernance/entitlementManagement/connectedOrganizations`;
const link = (page: number) => `${root}/opaque?$skiptoken=a%2Fb%20${page}&x=ü`;

/** A page of organizations with these ids, and a next link, or the number of the next page. */
function page(ids: string[], next?: number | string): Response {
  const nextLink = typeof next === "number" ? link(next) : next;
  const value = ids.map((id) => ({ id }));
  return Response.json({
    value,
    "@odata.count": 3,
    ...(nextLink === undefined ? {} : { "@odata.nextLink": nextLink }),
  });
}

test("for await reads all pages in order, also an empty one, and fetches each once", async () => {
  const { graph, requests } = createRecordingClient([page(["a", "b"], 2), page([], 3), page(["c"])]);
  const ids: string[] = [];
  for await (const { id } of graph.listConnectedOrganizations()) ids.push(id);
  expect(ids).toEqual(["a", "b", "c"]);
  expect(requests.map(({ url }) => url)).toEqual([first, new URL(link(2)).href, new URL(link(3)).href]);
  expect(requests.map(({ method, headers }) => [method, headers.get("authorization")])).toEqual(
    Array(3).fill(["GET", `Bearer ${token}`]),
  );
});

test("follows a next link without changing its encoding", async () => {
  const { graph, requests } = createRecordingClient([page([], 2), page([])]);
  for await (const _ of graph.listConnectedOrganizations({ $top: 2 }));
  expect(requests[1]?.url).toBe(`${root}/opaque?$skiptoken=a%2Fb%20${2}&x=%C3%BC`);
});

test("pages() yields whole pages", async () => {
  const { graph } = createRecordingClient([page(["a"], 2), page(["b"])]);
  const pages = [];
  for await (const each of graph.listInternalSponsors("1").pages()) pages.push(each);
  expect(pages).toEqual([
    { value: [{ id: "a" }], "@odata.count": 3, "@odata.nextLink": link(2) },
    { value: [{ id: "b" }], "@odata.count": 3 },
  ]);
});

test("firstPage() fetches one page even if there are more", async () => {
  const { graph, requests } = createRecordingClient([page(["a"], 2)]);
  expect(await graph.listConnectedOrganizations().firstPage()).toMatchObject({
    value: [{ id: "a" }],
    "@odata.count": 3,
  });
  expect(requests).toHaveLength(1);
});

test("fetches nothing until the list is read, and fetches again for each loop", async () => {
  const { graph, requests } = createRecordingClient([page(["a"]), page(["b"])]);
  const list = graph.listConnectedOrganizations();
  expect(requests).toHaveLength(0);
  const ids = [];
  for (let loop = 0; loop < 2; loop++) for await (const { id } of list) ids.push(id);
  expect(ids).toEqual(["a", "b"]);
});

test("fetches a page when the loop needs it, and none after a break", async () => {
  const { graph, requests } = createRecordingClient([page(["a", "b"], 2), page(["c", "d"], 3)]);
  const fetched: Record<string, number> = {};
  for await (const { id } of graph.listConnectedOrganizations()) {
    fetched[id] = requests.length;
    if (id === "c") break;
  }
  expect(fetched).toEqual({ a: 1, b: 1, c: 2 });
  expect(requests).toHaveLength(2);
});

test("sends headers and client-request-id with each page, and the query only with the first", async () => {
  const { signal } = new AbortController();
  const { graph, requests } = createRecordingClient([page([], 2), page([])]);
  const headers = { Prefer: "include-unknown-enum-members", "client-request-id": "mine" };
  for await (const _ of graph.listConnectedOrganizations({ $top: 1 }, { headers, signal }));
  expect(requests).toHaveLength(2);
  for (const request of requests) {
    expect(request.headers.get("prefer")).toBe("include-unknown-enum-members");
    expect(request.headers.get("client-request-id")).toBe("mine");
  }
  expect(requests[1]?.url).not.toContain("$top");
});

test("an abort between two pages ends the list without another request", async () => {
  const controller = new AbortController();
  const { graph, requests } = createRecordingClient([page(["a"], 2)]);
  const list = graph.listConnectedOrganizations({}, { signal: controller.signal });
  const error = await catchError(async () => {
    for await (const _ of list) controller.abort();
  }, graph);
  expect(error).toMatchObject({ name: "GraphError", message: "The call was aborted.", url: new URL(link(2)).href });
  expect(requests).toHaveLength(1);
});

test.each([
  ["https://graph.contoso.com/v1.0/next"],
  ["https://graph.microsoft.com@contoso.com/next"],
  ["https://graph.microsoft.com.contoso.com/next"],
  ["http://graph.microsoft.com/v1.0/next"],
  ["https://graph.microsoft.com:8443/next"],
  ["https://graph.microsoft.us/v1.0/next"],
  ["//graph.contoso.com/v1.0/next"],
  ["https:\\\\graph.contoso.com\\next"],
  ["javascript:alert(1)"],
  ["blob:https://graph.microsoft.com/1"],
])("rejects a next link to %s without a request", async (nextLink) => {
  const { graph, requests } = createRecordingClient([page(["a"], nextLink)]);
  const { ids, error } = await readUntilThrown(graph);
  expect(error).toBeInstanceOf(GraphError);
  expect(error).toMatchObject({
    message: `@odata.nextLink must be a URL of https://graph.microsoft.com/v1.0 (got ${nextLink}).`,
    operationId: "listConnectedOrganizations",
    url: first,
    status: 200,
  });
  expect(ids).toEqual(["a"]);
  expect(requests).toHaveLength(1);
});

test.each([
  ["the first page itself", [page(["a"], first)], 1],
  ["the same page", [page(["a"], 2), page(["b"], 2)], 2],
  ["an earlier page", [page(["a"], 2), page(["b"], 3), page(["c"], 2)], 3],
])("detects a next link to %s", async (_, answers, count) => {
  const { graph, requests } = createRecordingClient(answers);
  const { ids, error } = await readUntilThrown(graph);
  expect(error).toMatchObject({ name: "GraphError", message: "@odata.nextLink repeats." });
  expect(ids).toHaveLength(count);
  expect(requests).toHaveLength(count);
});

test("an error of a later page has the URL of that page", async () => {
  const throttled = Response.json({ error: { code: "TooManyRequests", message: "Wait." } }, { status: 429 });
  const { graph } = createRecordingClient([page(["a"], 2), throttled], { retry: { limit: 0 } });
  const { ids, error } = await readUntilThrown(graph);
  expect(ids).toEqual(["a"]);
  expect(error).toMatchObject({ status: 429, code: "TooManyRequests", url: new URL(link(2)).href });
});

test.each([["[]"], ["{}"], ['{"value":{}}'], ["null"], ['"text"']])("rejects the page %s", async (body) => {
  const { graph } = createRecordingClient([new Response(body, { headers: { "content-type": "application/json" } })]);
  const error = await catchError(() => graph.listExternalSponsors("1").firstPage(), graph);
  expect(error).toMatchObject({
    name: "GraphError",
    message: `Unexpected response 200: ${body}`,
  });
});

test("response: true yields each page with its response", async () => {
  const { graph } = createRecordingClient([page(["a"], 2), page(["b"]), page(["c"], 2)]);
  const pages = [];
  const list = graph.listConnectedOrganizations({ $select: ["id"] }, { response: true });
  for await (const { data, response } of list.pages()) pages.push([data.value, response.status]);
  expect(pages).toEqual([
    [[{ id: "a" }], 200],
    [[{ id: "b" }], 200],
  ]);
  const { data, response } = await list.firstPage();
  expect([data["@odata.count"], response.status]).toEqual([3, 200]);
});

test("detects a loop of any length, wherever it begins", async () => {
  await assert(
    asyncProperty(integer({ min: 0, max: 20 }), integer({ min: 1, max: 20 }), async (lead, length) => {
      let sent = 0;
      const endless = async () => page([], sent++ < lead ? sent : lead + 1 + ((sent - lead) % length));
      const { graph } = createRecordingClient(Array.from({ length: 200 }, () => endless));
      const error = await catchError(async () => {
        for await (const _ of graph.listConnectedOrganizations());
      }, graph);
      expect(error).toMatchObject({ message: "@odata.nextLink repeats." });
    }),
  );
});

test("does not report a loop in a list of many pages", async () => {
  const answers = Array.from({ length: 300 }, (_, number) => page([`${number}`], number < 299 ? number : undefined));
  const { graph } = createRecordingClient(answers);
  let count = 0;
  for await (const _ of graph.listConnectedOrganizations()) count++;
  expect(count).toBe(300);
});

test("sends the token only to the origin of the service, whatever the next link is", async () => {
  const scheme = constantFrom("https:", "http:", "HTTPS:", "ftp:", "blob:https:", "");
  const host = constantFrom(
    ...["graph.microsoft.com", "GRAPH.microsoft.com", "graph.microsoft.com:443", "graph.microsoft.com:8443"],
    ...["graph.microsoft.com.contoso.com", "graph.microsoft.com@contoso.com", "adele:secret@graph.microsoft.com", ""],
  );
  const between = constantFrom("//", "\\\\", "/", "");
  const anything = tuple(scheme, between, oneof(host, webAuthority()), string()).map((parts) => parts.join(""));
  const links = oneof(anything, webUrl(), string()).filter((link) => link !== "");
  await assert(
    asyncProperty(links, async (next) => {
      const { graph, requests } = createRecordingClient([page(["a"], next), page(["b"])]);
      const error = await (async () => {
        for await (const _ of graph.listConnectedOrganizations());
      })().then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      for (const { url } of requests) expect(new URL(url).origin).toBe("https://graph.microsoft.com");
      expect(requests).toHaveLength(error === undefined ? 2 : 1);
      // A link of spaces is one to the page itself.
      if (error !== undefined)
        expect(error).toMatchObject({ message: expect.stringMatching(/^@odata\.nextLink (must be a URL|repeats)/) });
    }),
    { numRuns: 500 },
  );
});

test("100,000 items use no more memory than the first 10,000", async () => {
  const pages = 1_000;
  const fetch = async (url: string): Promise<Response> => {
    const number = Number(new URL(url).searchParams.get("$skiptoken") ?? 0) + 1;
    const ids = Array.from({ length: 100 }, (_, index) => `${number}-${index}`);
    return page(ids, number < pages ? `${root}/next?$skiptoken=${number}&padding=${"x".repeat(1_000)}` : undefined);
  };
  let count = 0;
  let afterTenth = 0;
  for await (const _ of createClient({ accessToken: token, fetch }).listConnectedOrganizations()) {
    if (++count !== 10_000) continue;
    await collectGarbage();
    afterTenth = process.memoryUsage().heapUsed;
  }
  await collectGarbage();
  expect(count).toBe(100_000);
  // Storing the links alone would take 0.9 MB.
  expect(process.memoryUsage().heapUsed - afterTenth).toBeLessThan(500_000);
});
