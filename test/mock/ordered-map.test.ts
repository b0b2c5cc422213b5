import { array, assert, constantFrom, nat, property, record } from "fast-check";
import { expect, test } from "vitest";
import type { OrderBy } from "../../src/mock/odata/order-by.js";
import { OrderedMap } from "../../src/mock/tenant/ordered-map.js";

interface Item {
  readonly id: string;
  readonly sequence: number;
  readonly name: string | null;
}

const orders: OrderBy[] = [
  [{ name: "name", descending: false }],
  [{ name: "name", descending: true }],
  [
    { name: "description", descending: false }, // The same for all items.
    { name: "name", descending: true },
  ],
];

/** Sorts by the names, and by the order of insertion where they are the same. */
function sort(items: Iterable<Item>, orderBy: OrderBy): string[] {
  const descending = orderBy.at(-1)?.descending;
  const compare = (a: Item, b: Item) => ((a.name ?? "") < (b.name ?? "") ? -1 : 1) * (descending ? -1 : 1);
  const sorted = [...items].sort((a, b) => (a.name === b.name ? a.sequence - b.sequence : compare(a, b)));
  return sorted.map(({ id }) => id);
}

test("an order stays right while items are added, replaced and deleted", () => {
  const change = record({
    kind: constantFrom("add", "add", "replace", "delete"),
    index: nat(30),
    name: constantFrom("a", "b", "c", null),
  });
  const orderStaysRight = property(array(change, { minLength: 1, maxLength: 60 }), (changes) => {
    const map = new OrderedMap<Item>();
    for (const order of orders) map.sortBy(order);
    for (const [sequence, { kind, index, name }] of changes.entries()) {
      const items = [...map.after(-1)];
      const existing = items[index % (items.length || 1)];
      if (kind === "add" || !existing) map.add({ id: `${sequence}`, sequence, name });
      else if (kind === "replace") map.replace({ ...existing, name });
      else map.delete(existing.id);
    }
    for (const order of orders) {
      const ids = Array.from(map.sortBy(order).after(undefined), ({ id }) => id);
      expect(ids).toEqual(sort(map.after(-1), order));
    }
  });
  void assert(orderStaysRight); // It is synchronous, as the property is.
});

test("items are sorted once for the latest orders", () => {
  const map = new OrderedMap<Item>();
  map.add({ id: "1", sequence: 1, name: "a" });
  const view = map.sortBy(orders[0] ?? []);
  map.add({ id: "2", sequence: 2, name: "b" });
  expect(map.sortBy(orders[0] ?? [])).toBe(view);
  for (const name of ["id", "sequence", "state", "description"]) map.sortBy([{ name, descending: false }]);
  expect(map.sortBy(orders[0] ?? [])).not.toBe(view);
});
