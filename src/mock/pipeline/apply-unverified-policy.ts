import type { OperationId } from "../../../generated/operations.js";
import { type QueryParameter, requestConstraints } from "../../../generated/requests.js";
import { getOptionCode, HttpError } from "../http/http-error.js";
import { isDocumentedFilter } from "../odata/is-documented-filter.js";

/** What the mock does with what no page of Microsoft documents. */
export type UnverifiedPolicy = "accept" | "refuse" | "ignore";

/** The parts of a request that can contain something unverified. */
interface RequestContent {
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/**
 * Returns the content of a request that the mock uses: all of it, or only what Microsoft documents.
 *
 * @throws {HttpError} 400 if the policy refuses something in it
 */
export function applyUnverifiedPolicy(
  policy: UnverifiedPolicy,
  operationId: OperationId,
  { query, body }: RequestContent,
): RequestContent {
  if (policy === "accept") return { query, body };
  const { queryParameters, unverifiedProperties = [] } = requestConstraints[operationId];
  const options = queryParameters.filter(({ name, isUnverified }) => isUnverified && query.has(name));
  const names = options.map(({ name }) => name);
  const filters = queryParameters.filter(({ name, documentedExpressions }) => {
    const filter = query.get(name);
    return filter !== null && documentedExpressions && !isDocumentedFilter(filter, documentedExpressions);
  });
  const properties = isObject(body) ? unverifiedProperties.filter((name) => Object.hasOwn(body, name)) : [];
  if (policy === "refuse") assertNone(names, filters, properties);
  const ignored = [...names, ...filters.map(({ name }) => name)];
  return { query: omitOptions(query, ignored), body: omitProperties(body, properties) };
}

function assertNone(
  options: readonly string[],
  filters: readonly QueryParameter[],
  properties: readonly string[],
): void {
  const details = [
    ...options.map((name) => createDetail(`The query option ${name}`, "queryOption", name)),
    ...filters.map(({ name, documentedExpressions = [] }) => {
      const subject = `A ${name} other than ${documentedExpressions.join(" and ")}`;
      return createDetail(subject, "queryOption", name);
    }),
    ...properties.map((name) => createDetail(`The property ${name}`, "property", `/${name}`)),
  ];
  const [first] = details;
  if (!first) return;
  throw new HttpError(400, first.message, { ...getOptionCode(first.target), details });
}

function createDetail(subject: string, code: string, target: string) {
  return { code, message: `${subject} is not documented, and the mock's option "unverified" refuses it.`, target };
}

function omitOptions(query: URLSearchParams, names: readonly string[]): URLSearchParams {
  if (names.length === 0) return query;
  return new URLSearchParams([...query].filter(([name]) => !names.includes(name)));
}

function omitProperties(body: unknown, names: readonly string[]): unknown {
  if (names.length === 0 || !isObject(body)) return body;
  return Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
