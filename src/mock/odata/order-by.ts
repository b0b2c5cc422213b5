import { QueryOptionError } from "../http/http-error.js";
import { type EntityType, isComparable, suggestName } from "./entity-type.js";

/** The parsed items of `$orderby`. */
export type OrderBy = readonly { name: string; descending: boolean }[];

/**
 * Parses the items of `$orderby`: property names, each with an optional `asc` or `desc`.
 *
 * @throws {HttpError} 400 for a property that cannot be sorted by
 */
export function parseOrderBy(items: readonly string[], type: EntityType): OrderBy {
  return items.map((item) => {
    const [, name = "", direction] = /^(\w+)(?: +(asc|desc))?$/i.exec(item) ?? [];
    if (isComparable(type, name)) return { name, descending: direction?.toLowerCase() === "desc" };
    const suggestion = suggestName(name, type.properties.keys());
    const problem = `${JSON.stringify(item)} is not a sortable property with asc or desc${suggestion}`;
    throw new QueryOptionError("$orderby", problem);
  });
}

/** Characters of a value that are compared: as many as fit into a next link. */
const maxKeyLength = 256;

/** Returns the sort keys of an item. Null sorts before every value (OData 4.01, 11.2.6.2). */
export function getSortKeys(orderBy: OrderBy, item: object): string[] {
  return orderBy.map(({ name }) => String(Reflect.get(item, name) ?? "").slice(0, maxKeyLength));
}

/** Compares sort keys as `Array.prototype.sort` expects it. */
export function compareSortKeys(orderBy: OrderBy, a: readonly string[], b: readonly string[]): number {
  for (const [index, { descending }] of orderBy.entries()) {
    const [first, second] = [a[index] ?? "", b[index] ?? ""];
    if (first !== second) return first < second === descending ? 1 : -1;
  }
  return 0;
}
