import type { List, Operations } from "../../generated/client.js";
import { type Operation, type OperationId, operations } from "../../generated/operations.js";
import { callOperation, type OperationResponse } from "./call-operation.js";
import { resolveBaseUrl } from "./options/base-url.js";
import type { RequestOptions } from "./options/request-options.js";
import { resolveRequestOptions, type Settings } from "./options/settings.js";
import { createList } from "./paging/list.js";
import { serializePath, serializeQuery } from "./request/url.js";
import type { Transport } from "./transport/transport.js";

/** Creates one method for each operation. */
export function createMethods(client: Settings, transport: Transport): Operations<RequestOptions> {
  const methods = Object.entries(operations).map(([id, operation]) => [
    id,
    createMethod(id as OperationId, operation, client, transport),
  ]);
  return Object.fromEntries(methods); // The table and the types are generated from the same contract.
}

/** Creates the method of an operation. It takes the parameters of the operation, then the options of the call. */
export function createMethod(
  operationId: OperationId,
  operation: Operation,
  client: Settings,
  transport: Transport,
): (...args: unknown[]) => List<unknown, unknown> | Promise<unknown> {
  const { method, path, returns, version } = operation;
  const baseUrl = resolveBaseUrl(client, version);
  const names = listParameters(operation);
  return (...args) => {
    const named = Object.fromEntries(names.map((name, index) => [name, args[index]]));
    const options = (args[names.length] ?? undefined) as RequestOptions | undefined;
    const getUrl = () => baseUrl + serializePath(path, named) + serializeQuery(named.query);
    const fetchUrl = async (url: string) => {
      const request = { operationId, method, url, body: named.body, returns };
      return callOperation(request, resolveRequestOptions(options, client), transport);
    };
    const toResult = ({ data, response }: OperationResponse) => (options?.response ? { data, response } : data);
    if (returns === "collection") {
      return createList(fetchUrl, getUrl, { baseUrl, isGateway: client.baseUrl !== undefined }, toResult);
    }
    // `await` keeps the caller in the stack of an error, `then` does not.
    return (async () => toResult(await fetchUrl(getUrl())))();
  };
}

/** Returns the names of the parameters of a method, which its options follow. */
export function listParameters({ path, parameters }: Operation): string[] {
  return [...(path.match(/\w+(?=})/g) ?? []), ...parameters];
}
