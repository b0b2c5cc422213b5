import type { List, PagesOptions, ToArrayOptions } from "../../../generated/call-types.js";
import type { OperationResponse } from "../call-operation.js";
import { GraphError } from "../errors/graph-error.js";
import { createOptionError } from "../errors/option-error.js";
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
  async function* fetchPages(start: string): AsyncGenerator<PageResponse, void> {
    const isLoop = createLoopDetector();
    for (let url = start; ; ) {
      const page = await fetchPage(url);
      yield page;
      const nextLink = page.data["@odata.nextLink"];
      if (!nextLink) return;
      const nextUrl = resolveNextLink(nextLink, url, service);
      if (nextUrl === undefined) {
        throw new GraphError(`@odata.nextLink must be a URL of ${service.baseUrl} (got ${nextLink}).`, page.getFacts());
      }
      if (nextUrl === url || isLoop(nextUrl)) {
        throw new GraphError("Pagination loop: @odata.nextLink repeats.", page.getFacts());
      }
      url = nextUrl;
    }
  }
  async function* iterateItems(): AsyncGenerator<unknown, void> {
    for await (const { data } of fetchPages(getFirstUrl())) yield* data.value;
  }
  async function* iteratePages({ from }: PagesOptions = {}): AsyncGenerator<unknown, void> {
    const start = from === undefined ? getFirstUrl() : resolveNextLink(from, service.baseUrl, service);
    if (!start) throw createOptionError("from", `a URL of ${service.baseUrl}`, from);
    for await (const page of fetchPages(start)) yield toResult(page);
  }
  async function toArray({ limit = Number.POSITIVE_INFINITY }: ToArrayOptions = {}): Promise<unknown[]> {
    if (!(limit >= 0)) throw createOptionError("limit", "a number that is not negative", limit);
    const items: unknown[] = [];
    if (limit === 0) return items;
    for await (const { data } of fetchPages(getFirstUrl())) {
      for (const item of data.value.slice(0, limit - items.length)) items.push(item);
      if (items.length >= limit) break;
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
