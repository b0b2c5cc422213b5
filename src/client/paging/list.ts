import type { List, PagesOptions, ToArrayOptions } from "../../../generated/call-types.js";
import type { OperationResponse } from "../call-operation.js";
import { GraphError } from "../errors/graph-error.js";
import { assertNotNegative, assertOption } from "../errors/option-error.js";
import { mergeOptions } from "../options/merge-options.js";
import { resolveNextLink } from "./next-link.js";

interface PageResponse extends OperationResponse {
  data: { value: unknown[]; "@odata.nextLink"?: string };
}

export type FetchPage = (url?: string) => Promise<PageResponse>;

/**
 * Creates a list that follows `@odata.nextLink` and keeps one page in memory.
 * @param fetchPage fetches the page at a URL, by default the first one
 * @param baseUrl of the only service that may receive the token
 * @param toResult converts a page to what the caller gets
 */
export function createList(
  fetchPage: FetchPage,
  baseUrl: string,
  toResult: (page: PageResponse) => unknown,
): List<unknown, unknown> {
  async function* fetchPages(start?: string): AsyncGenerator<PageResponse, void> {
    // A single link is stored, and replaced after twice as many links each time (Brent's algorithm): a loop is found after
    // a few of its rounds at most, and however long the list is, memory stays the same.
    let storedLink: string | undefined;
    let count = 0;
    let nextStore = 1;
    for (let url = start; ; ) {
      const page = await fetchPage(url);
      yield page;
      const nextLink = page.data["@odata.nextLink"];
      if (!nextLink) return;
      const nextUrl = resolveNextLink(nextLink, page.url, baseUrl);
      const problem = nextUrl ? "repeats" : `must be a URL of ${baseUrl} (got ${nextLink})`;
      if (!nextUrl || nextUrl === page.url || nextUrl === storedLink) {
        throw new GraphError(`@odata.nextLink ${problem}.`, page.getFacts());
      }
      if (++count === nextStore) {
        storedLink = nextUrl;
        nextStore += count + 1;
      }
      url = nextUrl;
    }
  }
  async function* iterateItems(): AsyncGenerator<unknown, void> {
    for await (const { data } of fetchPages()) yield* data.value;
  }
  async function* pages(options?: PagesOptions): AsyncGenerator<unknown, void> {
    const { from } = mergeOptions({ from: undefined }, options);
    const start = from && resolveNextLink(from, baseUrl, baseUrl);
    assertOption("from", from === undefined || start, `a URL of ${baseUrl}`, from);
    for await (const page of fetchPages(start)) yield toResult(page);
  }
  async function toArray(options?: ToArrayOptions): Promise<unknown[]> {
    const { limit } = mergeOptions({ limit: Infinity }, options);
    assertNotNegative("limit", limit);
    const items: unknown[] = [];
    for await (const item of limit > 0 ? iterateItems() : []) {
      if (items.push(item) >= limit) break;
    }
    return items;
  }
  return {
    [Symbol.asyncIterator]: iterateItems,
    pages,
    firstPage: async () => toResult(await fetchPage()),
    toArray,
  };
}
