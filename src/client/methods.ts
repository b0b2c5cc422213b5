import type { Operations } from "../../generated/client.js";
import { type Operation, type OperationId, operations } from "../../generated/operations.js";
import { resolveBaseUrl } from "./base-url.js";
import { callOperation, type OperationResponse } from "./call-operation.js";
import type { ClientOptions, RequestOptions } from "./options.js";
import { createList } from "./paging/list.js";
import { serializePath, serializeQuery } from "./request/url.js";
import type { Transport } from "./transport/transport.js";

/** Creates one method for each operation. It takes the parameters of the operation, then the options of the call. */
export function createMethods(transport: Transport, client: ClientOptions): Operations<RequestOptions> {
  const methods = Object.entries(operations).map(([id, operation]) => [id, createMethod(id as OperationId, operation)]);
  return Object.fromEntries(methods); // The table and the types are generated from the same contract.

  function createMethod(operationId: OperationId, { method, path, parameters, returns, version }: Operation) {
    const baseUrl = resolveBaseUrl(client, version);
    const { origin } = new URL(baseUrl);
    return (...args: unknown[]) => {
      const named = Object.fromEntries(parameters.map((name, index) => [name, args[index]]));
      const options: RequestOptions = args[parameters.length] ?? {};
      const call = async (nextLink?: string) => {
        const url = nextLink ?? baseUrl + serializePath(path, named) + serializeQuery(named.query);
        const request = { facts: { operationId, method, url }, body: named.body, returns };
        return callOperation(request, options, transport, client);
      };
      const toResult = ({ data, response }: OperationResponse) => (options.response ? { data, response } : data);
      return returns === "collection" ? createList(call, origin, toResult) : call().then(toResult);
    };
  }
}
