import { requestConstraints } from "../../../generated/requests.js";
import type { Version } from "../../../generated/servers.js";

/** The query options of all operations by their names in lower case, `$skiptoken` of next links among them. */
const optionNames = new Map(
  Object.values(requestConstraints)
    .flatMap(({ queryParameters }) => queryParameters.map(({ name }) => name))
    .concat("$skiptoken")
    .map((name) => [name.toLowerCase(), name]),
);

/**
 * Writes the names of query options as the contract does. The service accepts them in any case, and in beta also without
 * the dollar sign.
 */
export function normalizeQuery(query: URLSearchParams, version: Version): URLSearchParams {
  if (query.size === 0) return query;
  const isNormal = Array.from(query.keys()).every((name) => normalizeName(name, version) === name);
  if (isNormal) return query;
  return new URLSearchParams(Array.from(query, ([name, value]) => [normalizeName(name, version), value]));
}

function normalizeName(name: string, version: Version): string {
  const lowerCase = name.toLowerCase();
  return optionNames.get(lowerCase) ?? (version === "beta" ? optionNames.get(`$${lowerCase}`) : undefined) ?? name;
}
