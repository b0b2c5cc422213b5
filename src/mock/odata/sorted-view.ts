import { compareSortKeys, getSortKeys, type OrderBy } from "./order-by.js";
import type { Sequenced } from "./page.js";
import type { Position } from "./skip-token.js";

/** The items of a collection in the order of an `$orderby`. It is sorted once, and each change costs a binary search. */
export class SortedView<Item extends Sequenced> {
  readonly #orderBy: OrderBy;
  readonly #items: Item[];

  constructor(orderBy: OrderBy, items: Iterable<Item>) {
    this.#orderBy = orderBy;
    const entries = Array.from(items, (item) => ({ item, position: this.#getPosition(item) }));
    entries.sort((a, b) => this.#compare(a.position, b.position));
    this.#items = entries.map(({ item }) => item);
  }

  add(item: Item): void {
    this.#items.splice(this.#indexAfter(this.#getPosition(item)), 0, item);
  }

  /** Deletes an item, which must have the values with which it was added. */
  delete(item: Item): void {
    this.#items.splice(this.#indexAfter(this.#getPosition(item)) - 1, 1);
  }

  /** Iterates the items after a position, or all of them. */
  *after(position: Position | undefined): Iterable<Item> {
    for (let index = position ? this.#indexAfter(position) : 0; index < this.#items.length; index++) {
      yield this.#items[index] as Item; // The loop condition guarantees an item.
    }
  }

  #getPosition(item: Item): Position {
    return { sequence: item.sequence, sortKeys: getSortKeys(this.#orderBy, item) };
  }

  /** Items with equal keys are in the order of their insertion. */
  #compare(a: Position, b: Position): number {
    return compareSortKeys(this.#orderBy, a.sortKeys, b.sortKeys) || a.sequence - b.sequence;
  }

  /** Returns the index of the first item after a position. */
  #indexAfter(position: Position): number {
    let [low, high] = [0, this.#items.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const item = this.#items[middle] as Item; // Both bounds are in the array.
      if (this.#compare(this.#getPosition(item), position) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
