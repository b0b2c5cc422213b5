import type { Collection, Sequenced } from "../odata/page.js";

/** Items by id, in the order of their sequence numbers. Finds a sequence number by binary search. */
export class OrderedMap<Item extends Sequenced & { readonly id: string }> implements Collection<Item> {
  readonly #byId = new Map<string, Item>();
  #inOrder: Item[] = [];

  get size(): number {
    return this.#byId.size;
  }

  get(id: string): Item | undefined {
    return this.#byId.get(id);
  }

  /** Adds an item whose sequence number is greater than all others. */
  add(item: Item): void {
    this.#byId.set(item.id, item);
    this.#inOrder.push(item);
  }

  /** Replaces the item that has the same id and sequence number. */
  replace(item: Item): void {
    this.#byId.set(item.id, item);
    this.#inOrder[this.#indexAfter(item.sequence) - 1] = item;
  }

  /** Deletes an item; returns whether it existed. */
  delete(id: string): boolean {
    const item = this.#byId.get(id);
    if (!item) return false;
    this.#byId.delete(id);
    this.#inOrder.splice(this.#indexAfter(item.sequence) - 1, 1);
    return true;
  }

  clear(): void {
    this.#byId.clear();
    this.#inOrder = [];
  }

  *after(sequence: number): Iterable<Item> {
    for (let index = this.#indexAfter(sequence); index < this.#inOrder.length; index++) {
      yield this.#inOrder[index] as Item; // The loop condition guarantees an item.
    }
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
