import type { List } from "../../generated/client.js";
import { type Operation, type OperationId, operations } from "../../generated/operations.js";
import { callOperation, type OperationResponse } from "./call-operation.js";
import { resolveBaseUrl } from "./options/base-url.js";
import type { RequestOptions } from "./options/request-options.js";
import { callOptions, resolveOptions, type Settings } from "./options/settings.js";
import { createList, type FetchPage } from "./paging/list.js";
import { serializePath, serializeQuery } from "./request/url.js";
import type { Transport } from "./transport/transport.js";

/** Creates an object with a method for each operation. */
export function createMethods<Methods>(create: (operationId: OperationId, operation: Operation) => unknown): Methods {
  const methods = Object.entries(operations).map(([id, operation]) => [id, create(id as OperationId, operation)]);
  return Object.fromEntries(methods); // The table and the types are generated from the same contract.
}

/** Creates the method of an operation. It takes the parameters of the operation, then the options of the call. */
export function createMethod(
  operationId: OperationId,
  operation: Operation,
  client: Settings,
  transport: Transport,
  optionNames: readonly string[] = callOptions,
): (...args: unknown[]) => List<unknown, unknown> | Promise<unknown> {
  const { path } = operation;
  const baseUrl = resolveBaseUrl(client, operation.version);
  const names: string[] = [path.match(/\w+(?=})/g) ?? [], operation.parameters].flat();
  return (...args) => {
    const named = Object.fromEntries(names.map((name, index) => [name, args[index]]));
    let settings = client;
    let fetchUrl: (url?: string) => Promise<OperationResponse>;
    // Read now: a list sends its requests later, when the caller may have changed what was passed.
    try {
      const firstUrl = baseUrl + serializePath(path, named) + serializeQuery(named.query);
      settings = resolveOptions(client, args[names.length] as RequestOptions | undefined, optionNames);
      fetchUrl = (url = firstUrl) =>
        callOperation(
          { operationId, method: operation.method, url },
          named.body,
          operation.returns,
          settings,
          transport,
        );
    } catch (error) {
      fetchUrl = () => Promise.reject(error);
    }
    const toResult = ({ data, response }: OperationResponse) => (settings.response ? { data, response } : data);
    // A call of a collection resolves only to a page.
    if (operation.returns === "collection") return createList(fetchUrl as FetchPage, baseUrl, toResult);
    // `await` keeps the caller in the stack of an error, `then` does not.
    return (async () => toResult(await fetchUrl()))();
  };
}
