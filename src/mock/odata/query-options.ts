import { type Predicate, parseFilter } from "./filter.js";
import { type Order, parseOrder } from "./order.js";
import { unsupported } from "./unsupported.js";

/** What a request asks of a collection or an entity. */
export interface QueryOptions {
  select: readonly string[];
  expand: readonly string[];
  filter: Predicate | undefined;
  order: Order;
  top: number;
  skip: number;
  count: boolean;
  skipToken: string | undefined;
}

/** A page has so many items unless `$top` asks for fewer or more; Microsoft has published neither number. */
const pageSize = { usual: 100, most: 999 };

/**
 * Reads the query of a request.
 *
 * @param properties that the version asked for has.
 * @throws {Refusal} 400 for an option that is not supported; it names the option.
 */
export function readQueryOptions(query: URLSearchParams, properties: readonly string[]): QueryOptions {
  if (query.has("$search")) throw unsupported("$search", "nobody has published what it searches");
  const filter = query.get("$filter");
  return {
    select: listed(query.get("$select")),
    expand: listed(query.get("$expand")),
    filter: filter === null ? undefined : parseFilter(filter, properties),
    order: parseOrder(listed(query.get("$orderby")), properties),
    top: Math.min(Number(query.get("$top") ?? pageSize.usual), pageSize.most),
    skip: Number(query.get("$skip") ?? 0),
    count: query.get("$count") === "true",
    skipToken: query.get("$skiptoken") ?? undefined,
  };
}

function listed(value: string | null): string[] {
  return value === null || value === "" ? [] : value.split(",");
}
