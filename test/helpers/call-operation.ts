import type { GraphClient, RequestOptions } from "../../src/index.js";
import type { Sample } from "./sample-requests.js";

/** Calls the method of an operation as its signature says: path parameters, body, query, options. Of a list, the first page. */
export function call(
  graph: GraphClient,
  { id, operation, body }: Sample,
  options: RequestOptions = {},
): Promise<unknown> {
  const inPath = operation.parameters.filter((parameter) => parameter.in === "path");
  const hasQuery = operation.parameters.some((parameter) => parameter.in === "query");
  const method = Reflect.get(graph, id) as (...given: unknown[]) => unknown; // By name, which no signature fits.
  const given = [...inPath.map(() => "1"), ...(body === undefined ? [] : [body]), ...(hasQuery ? [{}] : []), options];
  const result = method.apply(graph, given);
  return result instanceof Promise ? result : (result as { firstPage(): Promise<unknown> }).firstPage();
}
