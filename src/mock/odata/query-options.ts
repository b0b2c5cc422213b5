import { QueryOptionError } from "../http/http-error.js";
import type { EntityType } from "./entity-type.js";
import { type OrderBy, parseOrderBy } from "./order-by.js";
import { type ExpandItem, parseExpand, splitList } from "./parse-expand.js";
import { type Predicate, parseFilter } from "./parse-filter.js";

/** The parsed query options of a request. */
export interface QueryOptions {
  readonly select: readonly string[];
  readonly expand: readonly ExpandItem[];
  readonly filter: Predicate | undefined;
  readonly orderBy: OrderBy;
  readonly top: number | undefined;
  readonly skip: number;
  readonly count: boolean;
  readonly skipToken: string | undefined;
}

/**
 * Parses the query options of a request.
 *
 * @param type the entities of the set that is requested
 * @throws {HttpError} 400 naming an option that is not supported
 */
export function parseQueryOptions(query: URLSearchParams, type: EntityType): QueryOptions {
  if (query.has("$search")) {
    throw new QueryOptionError(
      "$search",
      "the mock does not support it, because Microsoft does not document which properties it searches",
    );
  }
  const filter = query.get("$filter");
  return {
    select: splitList(query.get("$select") ?? ""),
    expand: parseExpand(query.get("$expand") ?? "", type.relationships),
    filter: filter === null ? undefined : parseFilter(filter, type),
    orderBy: parseOrderBy(splitList(query.get("$orderby") ?? ""), type),
    top: query.has("$top") ? Number(query.get("$top")) : undefined,
    skip: Number(query.get("$skip") ?? 0),
    count: query.get("$count") === "true",
    skipToken: query.get("$skiptoken") ?? undefined,
  };
}
