import { ConnectedOrganizationProperty } from "../../../generated/types.js";
import { unsupported } from "./unsupported.js";

/** By which properties to sort, and whether from the end. */
export type Order = readonly { name: string; descending: boolean }[];

/**
 * Reads an `$orderby`: properties, each with `asc` or `desc` after it.
 *
 * @param properties that can be sorted by.
 * @throws {Refusal} 400 for a property that has no order.
 */
export function parseOrder(items: readonly string[], properties: readonly string[]): Order {
  return items.map((item) => {
    const [, name = "", direction] = /^(\w+)(?: +(asc|desc))?$/.exec(item.trim()) ?? [];
    const hasOrder = name !== ConnectedOrganizationProperty.identitySources;
    if (!hasOrder || !properties.includes(name)) {
      throw unsupported("$orderby", `${JSON.stringify(item)} is no property with asc or desc after it`);
    }
    return { name, descending: direction === "desc" };
  });
}

/** What is compared of a value: as much as a next link can carry. */
const comparedLength = 256;

/** What the order compares of an item. Nothing comes before everything, as OData has it. */
export function sortKeys(order: Order, item: object): string[] {
  return order.map(({ name }) => String(Reflect.get(item, name) ?? "").slice(0, comparedLength));
}

export function compareKeys(order: Order, a: readonly string[], b: readonly string[]): number {
  for (const [index, { descending }] of order.entries()) {
    const [first, second] = [a[index] ?? "", b[index] ?? ""];
    if (first !== second) return first < second === descending ? 1 : -1;
  }
  return 0;
}
