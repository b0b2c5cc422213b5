import { relocate } from "../pipeline/route.js";
import { examplesOf, successOf } from "./examples.js";
import type { PrismOperation } from "./prism.js";

const nextLink = "@odata.nextLink";

/**
 * Names the example that answers a next link. The contract's pages follow one another in the order of its examples,
 * so whoever asks by the next link of one gets the one after it, and a list comes to its end.
 */
export function exampleOfNextPage(operation: PrismOperation, query: URLSearchParams): string | undefined {
  const pages = [...examplesOf(successOf(operation))];
  const before = pages.findIndex(([, page]) => hasNextLink(page) && asksLike(page[nextLink], query));
  return before === -1 ? undefined : pages[before + 1]?.[0];
}

/** The same body, its next link leading to where the caller came from. */
export function withNextLinkAt(root: string, body: unknown): unknown {
  return hasNextLink(body) ? { ...body, [nextLink]: relocate(body[nextLink], root) } : body;
}

function hasNextLink(page: unknown): page is { [nextLink]: string } {
  return typeof page === "object" && page !== null && nextLink in page && typeof page[nextLink] === "string";
}

function asksLike(link: string, query: URLSearchParams): boolean {
  const asked = [...query].sort().join("&");
  return [...new URL(link).searchParams].sort().join("&") === asked;
}
