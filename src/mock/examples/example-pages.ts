import { moveToRoot } from "../pipeline/route-request.js";
import { getExamples, getSuccessResponse } from "./examples.js";
import type { PrismOperation } from "./prism.js";

const nextLink = "@odata.nextLink";

/**
 * Returns the name of the example for a next link. The contract's examples of pages follow one another in its order, so a
 * request to the next link of one example gets the next one, and the list ends.
 */
export function findNextPageExample(operation: PrismOperation, query: URLSearchParams): string | undefined {
  const pages = [...getExamples(getSuccessResponse(operation))];
  const current = pages.findIndex(([, page]) => hasNextLink(page) && hasSameQuery(page[nextLink], query));
  return current === -1 ? undefined : pages[current + 1]?.[0];
}

/** Moves the next link of a page to the root that the caller used. */
export function moveNextLink(body: unknown, root: string): unknown {
  return hasNextLink(body) ? { ...body, [nextLink]: moveToRoot(body[nextLink], root) } : body;
}

function hasNextLink(page: unknown): page is { [nextLink]: string } {
  return typeof page === "object" && page !== null && nextLink in page && typeof page[nextLink] === "string";
}

function hasSameQuery(link: string, query: URLSearchParams): boolean {
  const format = (parameters: URLSearchParams) => [...parameters].sort().join("&");
  return format(new URL(link).searchParams) === format(query);
}
