import { getSortKeys, type OrderBy } from "./order-by.js";
import type { QueryOptions } from "./query-options.js";
import { decodeSkipToken, encodeSkipToken, type Position } from "./skip-token.js";

/** Items of a page without `$top`, and the most that `$top` can ask for. Microsoft publishes neither number. */
const defaultPageSize = 100;
const maxPageSize = 999;

/** An item with a number that grows with each insertion and is never used again. */
export interface Sequenced {
  readonly sequence: number;
}

/** Items in the order of their insertion. */
export interface Collection<Item extends Sequenced> {
  readonly size: number;
  /** Iterates the items inserted after a sequence number. */
  after(sequence: number): Iterable<Item>;
  /** Returns the items in another order. */
  sortBy(orderBy: OrderBy): { after(position: Position | undefined): Iterable<Item> };
}

export interface Page<Item> {
  readonly items: Item[];
  /** Number of items on all pages, if the request asks for it: only the first page has it. */
  readonly count: number | undefined;
  /** Where the next page begins; `undefined` on the last page. */
  readonly skipToken: string | undefined;
}

/**
 * Returns one page of a collection. A page begins after an item and not after a number of items, so pages stay exact while
 * other requests insert and delete, and every page costs the same.
 */
export function getPage<Item extends Sequenced>(
  collection: Collection<Item>,
  { orderBy, filter, top = defaultPageSize, skip, skipToken, count }: QueryOptions,
  isVisible?: (item: Item) => boolean,
): Page<Item> {
  const isMatch = isVisible && filter ? (item: Item) => isVisible(item) && filter(item) : (isVisible ?? filter);
  const start = skipToken === undefined ? undefined : decodeSkipToken(skipToken, orderBy.length);
  const candidates =
    orderBy.length > 0 ? collection.sortBy(orderBy).after(start) : collection.after(start?.sequence ?? -1);
  const { items, hasMore } = takeItems(candidates, isMatch, start ? 0 : skip, Math.min(top, maxPageSize));
  const last = items.at(-1);
  return {
    items,
    count: count && !start ? countItems(collection, isMatch) : undefined,
    skipToken:
      hasMore && last ? encodeSkipToken({ sequence: last.sequence, sortKeys: getSortKeys(orderBy, last) }) : undefined,
  };
}

function takeItems<Item extends object>(
  candidates: Iterable<Item>,
  isMatch: ((item: Item) => boolean) | undefined,
  skip: number,
  top: number,
): { items: Item[]; hasMore: boolean } {
  const items: Item[] = [];
  let skipped = 0;
  for (const item of candidates) {
    if (isMatch && !isMatch(item)) continue;
    if (skipped++ < skip) continue;
    if (items.length === top) return { items, hasMore: true };
    items.push(item);
  }
  return { items, hasMore: false };
}

function countItems<Item extends Sequenced>(
  collection: Collection<Item>,
  isMatch: ((item: Item) => boolean) | undefined,
): number {
  if (!isMatch) return collection.size;
  let count = 0;
  for (const item of collection.after(-1)) if (isMatch(item)) count++;
  return count;
}
