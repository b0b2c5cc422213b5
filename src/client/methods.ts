import type { Operations } from "../../generated/client.js";
import { type Operation, type OperationId, operations } from "../../generated/operations.js";
import type { Exchange, Exchanged } from "./call-operation.js";
import type { RequestOptions } from "./options.js";
import { createList } from "./paging/list.js";
import { serializePath } from "./request/build-url.js";
import { serializeQuery } from "./request/query.js";

/** One method an operation: it takes the parameters of the operation, then the options of the call. */
export function createMethods(baseUrl: string, exchange: Exchange): Operations<RequestOptions> {
  const { origin } = new URL(baseUrl);
  const methods = Object.entries(operations).map(([id, operation]) => [id, createMethod(id as OperationId, operation)]);
  return Object.fromEntries(methods); // The table and the types come from one contract.

  function createMethod(operationId: OperationId, { method, path, parameters, returns }: Operation) {
    return (...given: unknown[]) => {
      const named: Record<string, unknown> = {};
      parameters.forEach((name, index) => {
        named[name] = given[index];
      });
      const options: RequestOptions = given[parameters.length] ?? {};
      const answer = ({ data, response }: Exchanged) => (options.response ? { data, response } : data);
      const send = async (link?: string) => {
        const url = link ?? baseUrl + serializePath(path, named) + serializeQuery(named.query as object | undefined);
        return exchange({ operationId, method, url }, named.body, options, returns !== "nothing");
      };
      return returns === "collection" ? createList(send, origin, answer) : send().then(answer);
    };
  }
}
