import { compareKeys, sortKeys } from "./order.js";
import type { QueryOptions } from "./query-options.js";
import { type Position, readSkipToken, writeSkipToken } from "./skip-token.js";

/** An item with its place in the order of creation, which never changes and is not given twice. */
export interface Placed {
  readonly place: number;
}

/** Items in the order of their places. */
export interface Collection<Item extends Placed> {
  readonly size: number;
  /** Those after a place. */
  after(place: number): Iterable<Item>;
}

export interface Page<Item> {
  items: Item[];
  /** How many there are on all pages. */
  count: number;
  /** Where the next page begins; `undefined` on the last one. */
  skipToken: string | undefined;
}

/**
 * One page of a collection. It begins after an item and not after a number of items, so it stays right while others insert
 * and delete; and without an order it costs the same wherever it begins.
 */
export function pageOf<Item extends Placed>(collection: Collection<Item>, options: QueryOptions): Page<Item> {
  const { order, top, skip, skipToken } = options;
  const begin = skipToken === undefined ? undefined : readSkipToken(skipToken, order.length);
  const candidates =
    order.length > 0 ? sorted(collection, options, begin) : filtered(collection, options, begin?.place);
  const items: Item[] = [];
  let skipped = begin ? skip : 0;
  for (const item of candidates) {
    if (skipped++ < skip) continue;
    items.push(item);
    if (items.length > top) break; // One more tells that there is another page.
  }
  const more = items.length > top;
  if (more) items.pop();
  const last = items.at(-1);
  return {
    items,
    count: countOf(collection, options),
    skipToken: more && last ? writeSkipToken({ place: last.place, keys: sortKeys(order, last) }) : undefined,
  };
}

function* filtered<Item extends Placed>(
  collection: Collection<Item>,
  { filter }: QueryOptions,
  place = -1,
): Iterable<Item> {
  for (const item of collection.after(place)) if (!filter || filter(item)) yield item;
}

function* sorted<Item extends Placed>(
  collection: Collection<Item>,
  options: QueryOptions,
  begin: Position | undefined,
): Iterable<Item> {
  const { order } = options;
  const positioned = Array.from(filtered(collection, options), (item) => ({
    ...{ item, place: item.place, keys: sortKeys(order, item) },
  }));
  const compare = (a: Position, b: Position) => compareKeys(order, a.keys, b.keys) || a.place - b.place;
  for (const position of positioned.sort(compare)) if (!begin || compare(position, begin) > 0) yield position.item;
}

function countOf<Item extends Placed>(collection: Collection<Item>, options: QueryOptions): number {
  if (!options.count || !options.filter) return collection.size;
  let count = 0;
  for (const _ of filtered(collection, options)) count++;
  return count;
}
