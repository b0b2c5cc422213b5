import { describe, expect, test } from "vitest";
import { isGraphError } from "../../src/index.js";
import { catchError, createRecordingClient } from "../helpers/recording-fetch.js";
import { failure } from "../helpers/retrying-client.js";

const root = "https://graph.microsoft.com/v1.0";
const link = (page: number) => `${root}/opaque?$skiptoken=${page}`;

/** A page of organizations with these ids, and a next link to the page of that number. */
function createPage(ids: string[], next?: number): Response {
  const nextLink = next === undefined ? {} : { "@odata.nextLink": link(next) };
  return Response.json({ value: ids.map((id) => ({ id })), ...nextLink });
}

/** Three pages of two organizations. */
const createPages = () => [createPage(["a", "b"], 2), createPage(["c", "d"], 3), createPage(["e", "f"])];

describe("toArray", () => {
  test.each<[number | undefined, string[], number]>([
    [undefined, ["a", "b", "c", "d", "e", "f"], 3],
    [Number.POSITIVE_INFINITY, ["a", "b", "c", "d", "e", "f"], 3],
    [100, ["a", "b", "c", "d", "e", "f"], 3],
    [4, ["a", "b", "c", "d"], 2],
    [3, ["a", "b", "c"], 2],
    [2, ["a", "b"], 1],
    [1, ["a"], 1],
    [0, [], 0],
  ])("with limit %s returns %j and fetches %i pages", async (limit, ids, pages) => {
    const { graph, requests } = createRecordingClient(createPages());
    const items = await graph.listConnectedOrganizations().toArray({ limit });
    expect(items).toEqual(ids.map((id) => ({ id })));
    expect(requests).toHaveLength(pages);
  });

  test("returns all items without options", async () => {
    const { graph } = createRecordingClient(createPages());
    expect(await graph.listInternalSponsors("1").toArray()).toHaveLength(6);
  });

  test("rejects if a page cannot be fetched", async () => {
    const { graph } = createRecordingClient([createPage(["a"], 2), failure(403)]);
    const error = await catchError(() => graph.listConnectedOrganizations().toArray(), graph);
    expect(error).toMatchObject({ status: 403, url: link(2) });
  });
});

describe("pages({ from })", () => {
  async function readIds(pages: AsyncIterable<{ value: { id: string }[] }>): Promise<string[]> {
    const ids: string[] = [];
    for await (const { value } of pages) ids.push(...value.map(({ id }) => id));
    return ids;
  }

  test("begins at the next link of a page", async () => {
    const { graph, requests } = createRecordingClient([createPage(["a", "b"], 2), createPage(["c"])]);
    const list = graph.listConnectedOrganizations({ $top: 2 });
    const { "@odata.nextLink": from } = await list.firstPage();
    expect(await readIds(list.pages({ from }))).toEqual(["c"]);
    expect(requests.map(({ url }) => url.slice(root.length)).at(-1)).toBe("/opaque?$skiptoken=2");
  });

  test("resumes at the URL of the error of a list that broke", async () => {
    const { graph, requests } = createRecordingClient([
      createPage(["a"], 2),
      failure(403),
      createPage(["b"], 3),
      createPage(["c"]),
    ]);
    const list = graph.listConnectedOrganizations();
    const ids: string[] = [];
    let from: string | undefined;
    for (let run = 0; run < 2; run++) {
      try {
        for await (const { value } of list.pages({ from })) ids.push(...value.map(({ id }) => id));
      } catch (error) {
        if (isGraphError(error)) from = error.url;
      }
    }
    expect(ids).toEqual(["a", "b", "c"]);
    expect(requests.slice(1).map(({ url }) => url)).toEqual([link(2), link(2), link(3)]);
  });

  test("begins at the first page if it is undefined", async () => {
    const { graph } = createRecordingClient(createPages());
    expect(await readIds(graph.listConnectedOrganizations().pages({ from: undefined }))).toHaveLength(6);
  });
});
