import type { OrderBy } from "../odata/order-by.js";
import type { Collection, Sequenced } from "../odata/page.js";
import { SortedView } from "../odata/sorted-view.js";

/** Number of orders that a collection keeps up to date. Each one makes every change slower. */
const maxViews = 4;

/** Items by id, in the order of their sequence numbers. Finds a sequence number by binary search. */
export class OrderedMap<Item extends Sequenced & { readonly id: string }> implements Collection<Item> {
  readonly #byId = new Map<string, Item>();
  readonly #inOrder: Item[] = [];
  /** The orders that were requested, the latest last. */
  readonly #views = new Map<string, SortedView<Item>>();
  readonly #toKey: (id: string) => string;

  /** @param toKey returns the same text for two ids that are equal */
  constructor(toKey: (id: string) => string = (id) => id) {
    this.#toKey = toKey;
  }

  get size(): number {
    return this.#byId.size;
  }

  get(id: string): Item | undefined {
    return this.#byId.get(this.#toKey(id));
  }

  /** Adds an item whose sequence number is greater than all others. */
  add(item: Item): void {
    this.#byId.set(this.#toKey(item.id), item);
    this.#inOrder.push(item);
    for (const view of this.#views.values()) view.add(item);
  }

  /** Replaces the item that has the same id and sequence number. */
  replace(item: Item): void {
    const index = this.#indexAfter(item.sequence) - 1;
    const replaced = this.#inOrder[index];
    this.#byId.set(this.#toKey(item.id), item);
    this.#inOrder[index] = item;
    for (const view of this.#views.values()) {
      if (replaced) view.delete(replaced);
      view.add(item);
    }
  }

  /** Deletes an item; returns whether it existed. */
  delete(id: string): boolean {
    const item = this.get(id);
    if (!item) return false;
    this.#byId.delete(this.#toKey(id));
    this.#inOrder.splice(this.#indexAfter(item.sequence) - 1, 1);
    for (const view of this.#views.values()) view.delete(item);
    return true;
  }

  *after(sequence: number): Iterable<Item> {
    for (let index = this.#indexAfter(sequence); index < this.#inOrder.length; index++) {
      yield this.#inOrder[index] as Item; // The loop condition guarantees an item.
    }
  }

  sortBy(orderBy: OrderBy): SortedView<Item> {
    const key = JSON.stringify(orderBy);
    const view = this.#views.get(key) ?? new SortedView(orderBy, this.#inOrder);
    this.#views.delete(key); // Setting it again makes it the latest.
    this.#views.set(key, view);
    const [oldest] = this.#views.keys();
    if (this.#views.size > maxViews && oldest !== undefined) this.#views.delete(oldest);
    return view;
  }

  /** Returns the index of the first item with a greater sequence number. */
  #indexAfter(sequence: number): number {
    let [low, high] = [0, this.#inOrder.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#inOrder[middle] as Item).sequence <= sequence) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
