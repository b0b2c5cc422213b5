import { compareSortKeys, getSortKeys } from "./order-by.js";
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
}

export interface Page<Item> {
  readonly items: Item[];
  /** Number of items on all pages. */
  readonly count: number;
  /** Where the next page begins; `undefined` on the last page. */
  readonly skipToken: string | undefined;
}

/**
 * Returns one page of a collection. A page begins after an item and not after a number of items, so pages stay exact while
 * other requests insert and delete; without `$orderby` every page costs the same.
 */
export function getPage<Item extends Sequenced>(collection: Collection<Item>, options: QueryOptions): Page<Item> {
  const { orderBy, top = defaultPageSize, skip, skipToken } = options;
  const start = skipToken === undefined ? undefined : decodeSkipToken(skipToken, orderBy.length);
  const candidates =
    orderBy.length > 0
      ? iterateSorted(collection, options, start)
      : iterateFiltered(collection, options, start?.sequence);
  const { items, hasMore } = takeItems(candidates, start ? 0 : skip, Math.min(top, maxPageSize));
  const last = items.at(-1);
  return {
    items,
    count: countItems(collection, options),
    skipToken: hasMore && last ? encodeSkipToken(getPosition(options, last)) : undefined,
  };
}

function takeItems<Item>(candidates: Iterable<Item>, skip: number, top: number): { items: Item[]; hasMore: boolean } {
  const items: Item[] = [];
  let skipped = 0;
  for (const item of candidates) {
    if (skipped++ < skip) continue;
    if (items.length === top) return { items, hasMore: true };
    items.push(item);
  }
  return { items, hasMore: false };
}

function* iterateFiltered<Item extends Sequenced>(
  collection: Collection<Item>,
  { filter }: QueryOptions,
  sequence = -1,
): Iterable<Item> {
  for (const item of collection.after(sequence)) if (!filter || filter(item)) yield item;
}

function* iterateSorted<Item extends Sequenced>(
  collection: Collection<Item>,
  options: QueryOptions,
  start: Position | undefined,
): Iterable<Item> {
  const compare = (a: Position, b: Position) =>
    compareSortKeys(options.orderBy, a.sortKeys, b.sortKeys) || a.sequence - b.sequence;
  const entries = Array.from(iterateFiltered(collection, options), (item) => ({
    item,
    position: getPosition(options, item),
  }));
  entries.sort((a, b) => compare(a.position, b.position));
  for (const { item, position } of entries) if (!start || compare(position, start) > 0) yield item;
}

function getPosition({ orderBy }: QueryOptions, item: Sequenced): Position {
  return { sequence: item.sequence, sortKeys: getSortKeys(orderBy, item) };
}

function countItems<Item extends Sequenced>(collection: Collection<Item>, options: QueryOptions): number {
  if (!options.count || !options.filter) return collection.size;
  let count = 0;
  for (const _ of iterateFiltered(collection, options)) count++;
  return count;
}
