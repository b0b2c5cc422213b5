import type { GraphClient, RequestOptions } from "../../src/index.js";
import type { Sample } from "./sample-requests.js";

/** Calls the method of an operation with path parameters, body, query and options; of a list, returns the first page. */
export function callOperation(
  graph: GraphClient,
  { id, operation, body }: Sample,
  options: RequestOptions = {},
): Promise<unknown> {
  const inPath = operation.parameters.filter((parameter) => parameter.in === "path");
  const hasQuery = operation.parameters.some((parameter) => parameter.in === "query");
  const method = Reflect.get(graph, id) as (...args: unknown[]) => unknown; // No signature fits a method that is chosen by name.
  const args = [...inPath.map(() => "1"), ...(body === undefined ? [] : [body]), ...(hasQuery ? [{}] : []), options];
  const result = method.apply(graph, args);
  return result instanceof Promise ? result : (result as { firstPage(): Promise<unknown> }).firstPage();
}
