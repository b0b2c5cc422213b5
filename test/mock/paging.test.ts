import { describe, expect, test, vi } from "vitest";
import { createClient, domainSource } from "../../src/index.js";
import { createMock } from "../../src/mock/index.js";
import { OrderedMap } from "../../src/mock/tenant/ordered-map.js";

const path = "/identityGovernance/entitlementManagement/connectedOrganizations";
const headers = { authorization: "Bearer any" };
const { fetch } = createMock({
  seed: [
    { id: "1", displayName: "Contoso", state: "configured" },
    { id: "2", displayName: "Fabrikam", state: "proposed" },
    { id: "3", displayName: "O'Neil & Co", state: "proposed" },
    { id: "4", displayName: null, state: "configured" },
  ],
});
const graph = createClient({ accessToken: "any", fetch, retry: { limit: 0 } });

/** Reads the items of all pages. */
async function readAll<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) items.push(item);
  return items;
}

describe("a list", () => {
  test("applies $skip, $top and $count", async () => {
    const query = { $skip: 1, $top: 2, $count: true };
    const organizations = await readAll(graph.listConnectedOrganizations(query));
    expect(organizations.map(({ id }) => id)).toEqual(["2", "3", "4"]);
    const page = await graph.listConnectedOrganizations(query).firstPage();
    expect(page["@odata.count"]).toBe(4);
    expect(page.value.map(({ id }) => id)).toEqual(["2", "3"]);
    expect(await readAll(graph.listConnectedOrganizations({ $skip: 9 }))).toEqual([]);
    const filtered = await graph
      .listConnectedOrganizations({ $count: true, $filter: "state eq 'proposed'" })
      .firstPage();
    expect(filtered["@odata.count"]).toBe(2);
  });

  test("has a next link with the origin, version and query options of the request", async () => {
    const url = `http://localhost:8080/v1.0${path}/?$top=1&$select=id,displayName&$filter=state eq 'proposed'`;
    const response = await fetch(url, { headers });
    const { "@odata.nextLink": nextLink, "@odata.context": context }: Record<string, string> = await response.json();
    const next = new URL(nextLink ?? "");
    expect(next.href.startsWith("http://localhost:8080/v1.0/identityGovernance/")).toBe(true);
    expect(Object.fromEntries(next.searchParams)).toEqual({
      $top: "1",
      $select: "id,displayName",
      $filter: "state eq 'proposed'",
      $skiptoken: expect.stringMatching(/^[\w-]+$/),
    });
    expect(context).toMatch(/^http:\/\/localhost:8080\/v1\.0\/\$metadata#/);
  });

  test.each([{}, { $orderby: ["displayName" as const] }])(
    "with %j returns each organization once while others are created and deleted",
    async (order) => {
      const mock = createMock({
        allowDuplicateSources: true,
        seed: Array.from({ length: 10 }, (_, number) => ({ id: `${number}`, displayName: `${number}` })),
      });
      const client = createClient({ accessToken: "any", fetch: mock.fetch });
      const names: string[] = [];
      for await (const { value } of client.listConnectedOrganizations({ $top: 3, ...order }).pages()) {
        names.push(...value.map(({ displayName }) => displayName ?? ""));
        const last = value.at(-1);
        if (last) await client.deleteConnectedOrganization(last.id); // The next page begins after this one.
        await client.deleteConnectedOrganization("0").catch(() => {});
        await client.createConnectedOrganization({ displayName: "00", identitySources: [domainSource("a.com")] });
        if (names.length > 30) break;
      }
      expect(names.filter((name) => name !== "00")).toEqual(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]);
    },
  );

  test("sorted by names of 20 kB has next links below 2,000 characters", async () => {
    const names = ["a", "b", "c"].map((letter) => letter.repeat(20_000));
    const mock = createMock({ seed: names.map((displayName) => ({ displayName })) });
    const client = createClient({ accessToken: "any", fetch: mock.fetch });
    const page = await client.listConnectedOrganizations({ $top: 1, $orderby: ["displayName"] }).firstPage();
    expect(page["@odata.nextLink"]?.length).toBeLessThan(2_000);
    const query = { $top: 1, $orderby: ["displayName desc" as const] };
    const sorted = await readAll(client.listConnectedOrganizations(query));
    expect(sorted.map(({ displayName }) => displayName)).toEqual(names.reverse());
  });
});

test("reads as few of 5,000 organizations for the last page as for the first", async () => {
  const mock = createMock({
    seed: Array.from({ length: 5_000 }, (_, number) => ({ id: `${number}`, displayName: `Organization ${number}` })),
  });
  const readsByPage: number[] = [];
  const after = OrderedMap.prototype.after;
  vi.spyOn(OrderedMap.prototype, "after").mockImplementation(function* (this: OrderedMap<never>, sequence) {
    const page = readsByPage.push(0) - 1;
    for (const item of after.call(this, sequence)) {
      readsByPage[page] = (readsByPage[page] ?? 0) + 1;
      yield item;
    }
  });
  let count = 0;
  for (let url: string | undefined = `https://graph.microsoft.com/beta${path}?$top=100`; url; ) {
    const response = await mock.fetch(url, { headers });
    const page: { value: unknown[]; "@odata.nextLink"?: string } = await response.json();
    count += page.value.length;
    url = page["@odata.nextLink"];
  }
  vi.restoreAllMocks();
  expect(count).toBe(5_000);
  expect(readsByPage).toHaveLength(50);
  expect(Math.max(...readsByPage)).toBe(101);
});
