import type { List, PagesOptions, ToArrayOptions } from "../../../generated/call-types.js";
import type { OperationResponse } from "../call-operation.js";
import { GraphError } from "../errors/graph-error.js";
import { assertNotNegative, createOptionError } from "../errors/option-error.js";
import { getMember } from "../json.js";
import { createLoopDetector } from "./loop-detector.js";
import { resolveNextLink, type Service } from "./next-link.js";

interface PageResponse extends OperationResponse {
  data: { value: unknown[]; "@odata.nextLink"?: string };
}

/**
 * Creates a list that follows `@odata.nextLink` and keeps one page in memory.
 * @param fetchUrl fetches the page at a URL
 * @param getFirstUrl returns the URL of the first page
 * @param service the only service that may receive the token
 * @param toResult converts a page to what the caller gets
 */
export function createList(
  fetchUrl: (url: string) => Promise<OperationResponse>,
  getFirstUrl: () => string,
  service: Service,
  toResult: (page: OperationResponse) => unknown,
): List<unknown, unknown> {
  async function fetchPage(url: string): Promise<PageResponse> {
    const response = await fetchUrl(url);
    if (isPage(response)) return response;
    throw new GraphError("The response has no value array.", response.getFacts());
  }
  async function* fetchPages(start = getFirstUrl()): AsyncGenerator<PageResponse, void> {
    const isLoop = createLoopDetector();
    for (let url = start; ; ) {
      const page = await fetchPage(url);
      yield page;
      const nextLink = page.data["@odata.nextLink"];
      if (!nextLink) return;
      const nextUrl = resolveNextLink(nextLink, url, service);
      if (!nextUrl || nextUrl === url || isLoop(nextUrl)) {
        const problem = nextUrl
          ? "repeats, a pagination loop"
          : `must be a URL of ${service.baseUrl} (got ${nextLink})`;
        throw new GraphError(`@odata.nextLink ${problem}.`, page.getFacts());
      }
      url = nextUrl;
    }
  }
  async function* iterateItems(): AsyncGenerator<unknown, void> {
    for await (const { data } of fetchPages()) yield* data.value;
  }
  async function* iteratePages({ from }: PagesOptions = {}): AsyncGenerator<unknown, void> {
    const start = from && resolveNextLink(from, service.baseUrl, service);
    if (from !== undefined && !start) throw createOptionError("from", `a URL of ${service.baseUrl}`, from);
    for await (const page of fetchPages(start)) yield toResult(page);
  }
  async function toArray({ limit = Number.POSITIVE_INFINITY }: ToArrayOptions = {}): Promise<unknown[]> {
    assertNotNegative("limit", limit);
    const items: unknown[] = [];
    for await (const item of limit > 0 ? iterateItems() : []) {
      if (items.push(item) >= limit) break;
    }
    return items;
  }
  return {
    [Symbol.asyncIterator]: iterateItems,
    pages: iteratePages,
    firstPage: async () => toResult(await fetchPage(getFirstUrl())),
    toArray,
  };
}

function isPage(response: OperationResponse): response is PageResponse {
  return Array.isArray(getMember(response.data, "value"));
}
