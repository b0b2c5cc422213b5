import { describe, expect, test } from "vitest";
import { filter } from "../../src/index.js";
import { createRecordingClient, organization } from "../helpers/recording-fetch.js";

const root = "https://graph.microsoft.com/v1.0";

/** A page, with a next link to another page unless it is the last. */
function createPage(next?: number): Response {
  const nextLink = next === undefined ? {} : { "@odata.nextLink": `${root}/opaque?$skiptoken=${next}` };
  return Response.json({ value: [organization], ...nextLink });
}

describe("what the caller changes afterwards does not change", () => {
  test("the query of a list that is read later", async () => {
    const { graph, requests } = createRecordingClient([createPage(), createPage()]);
    const query: { $filter?: string; $select: ("id" | "state")[] } = { $select: ["id"] };
    const lists = ["a", "b"].map((name) => {
      query.$filter = filter.displayName(name);
      return graph.listConnectedOrganizations(query);
    });
    query.$select.push("state");
    for (const list of lists) await list.toArray();
    expect(requests.map(({ url }) => decodeURIComponent(new URL(url).search))).toEqual([
      "?$select=id&$filter=displayName eq 'a'",
      "?$select=id&$filter=displayName eq 'b'",
    ]);
  });

  test("the options of the later pages of a list", async () => {
    const { graph, requests } = createRecordingClient([createPage(2), createPage()]);
    const options = { headers: { prefer: "a" }, response: true };
    const pages: unknown[] = [];
    for await (const page of graph.listConnectedOrganizations({}, options).pages()) {
      pages.push(page);
      options.headers.prefer = "b";
      options.response = false;
    }
    expect(requests.map(({ headers }) => headers.get("prefer"))).toEqual(["a", "a"]);
    expect(pages).toEqual(Array(2).fill({ data: expect.anything(), response: expect.any(Response) }));
  });

  test("whether a call resolves to its response", async () => {
    const { graph } = createRecordingClient([Response.json(organization)]);
    const options = { response: false };
    const call = graph.getConnectedOrganization("1", {}, options);
    options.response = true;
    expect(await call).toEqual(organization);
  });
});

test("an invalid parameter of a list rejects each time that the list is read", async () => {
  const { graph, requests } = createRecordingClient([]);
  const list = graph.listConnectedOrganizations({ $top: Number.NaN });
  const expected = { name: "OptionError", option: "$top" };
  await expect(list.toArray()).rejects.toMatchObject(expected);
  await expect(list.firstPage()).rejects.toMatchObject(expected);
  await expect(
    list
      .pages({ from: `${root}/opaque` })
      [Symbol.asyncIterator]()
      .next(),
  ).rejects.toMatchObject(expected);
  expect(requests).toEqual([]);
});
