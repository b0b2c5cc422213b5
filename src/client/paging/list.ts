import type { List } from "../../../generated/client.js";
import type { OperationResponse } from "../call-operation.js";
import { GraphError } from "../errors/graph-error.js";
import { getMember } from "../json.js";
import { createLoopDetector } from "./loop-detector.js";

interface PageResponse extends OperationResponse {
  data: { value: unknown[]; "@odata.nextLink"?: string };
}

/**
 * Creates a list that follows `@odata.nextLink` and keeps one page in memory.
 * @param callOperation fetches the page at a next link, or the first page
 * @param origin the only origin that may receive the token
 * @param toResult converts a page to what the caller gets
 */
export function createList(
  callOperation: (nextLink?: string) => Promise<OperationResponse>,
  origin: string,
  toResult: (page: OperationResponse) => unknown,
): List<unknown, unknown> {
  async function fetchPage(nextLink?: string): Promise<PageResponse> {
    const response = await callOperation(nextLink);
    if (isPage(response)) return response;
    throw new GraphError("The response has no value array.", response.facts);
  }
  async function* fetchPages(): AsyncGenerator<PageResponse, void> {
    const isLoop = createLoopDetector();
    for (let url: string | undefined; ; ) {
      const page = await fetchPage(url);
      yield page;
      const nextLink = page.data["@odata.nextLink"];
      if (!nextLink) return;
      url = parseNextLink(nextLink, origin, page);
      if (url === page.facts.url || isLoop(url)) {
        throw new GraphError("Pagination loop: @odata.nextLink repeats.", page.facts);
      }
    }
  }
  async function* iterateItems(): AsyncGenerator<unknown, void> {
    for await (const { data } of fetchPages()) yield* data.value;
  }
  async function* iteratePages(): AsyncGenerator<unknown, void> {
    for await (const page of fetchPages()) yield toResult(page);
  }
  return {
    [Symbol.asyncIterator]: iterateItems,
    pages: iteratePages,
    firstPage: async () => toResult(await fetchPage()),
  };
}

function isPage(response: OperationResponse): response is PageResponse {
  return Array.isArray(getMember(response.data, "value"));
}

/**
 * Returns the link as `URL` serializes it, so that a user name or a port cannot hide between the origin and the path.
 * @throws {GraphError} if the link has another origin
 */
function parseNextLink(nextLink: string, origin: string, { facts }: OperationResponse): string {
  const href = URL.canParse(nextLink) ? new URL(nextLink).href : "";
  if (href.startsWith(`${origin}/`)) return href;
  throw new GraphError(`@odata.nextLink must be a URL of ${origin} (got ${nextLink}).`, facts);
}
