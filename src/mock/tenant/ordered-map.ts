import type { Collection, Placed } from "../odata/page.js";

/** Items by their identifier, in the order of their places. Finding a place takes a few steps however many there are. */
export class OrderedMap<Item extends Placed & { id: string }> implements Collection<Item> {
  readonly #byId = new Map<string, Item>();
  #inOrder: Item[] = [];

  get size(): number {
    return this.#byId.size;
  }

  get(id: string): Item | undefined {
    return this.#byId.get(id);
  }

  /** Adds an item whose place comes after all others. */
  add(item: Item): void {
    this.#byId.set(item.id, item);
    this.#inOrder.push(item);
  }

  /** Whether it was there. */
  delete(id: string): boolean {
    const item = this.#byId.get(id);
    if (!item) return false;
    this.#byId.delete(id);
    this.#inOrder.splice(this.#indexAfter(item.place) - 1, 1);
    return true;
  }

  clear(): void {
    this.#byId.clear();
    this.#inOrder = [];
  }

  *after(place: number): Iterable<Item> {
    for (let index = this.#indexAfter(place); index < this.#inOrder.length; index++) {
      yield this.#inOrder[index] as Item; // The bound says that there is one.
    }
  }

  /** Index of the first item whose place is greater, by halving. */
  #indexAfter(place: number): number {
    let [low, high] = [0, this.#inOrder.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#inOrder[middle] as Item).place <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
