import type { Operations } from "../../generated/client.js";
import { type Operation, type OperationId, operations } from "../../generated/operations.js";
import type { Exchange, Exchanged } from "./exchange.js";
import { createList } from "./list.js";
import type { RequestOptions } from "./options.js";
import { serializePath } from "./path.js";
import { serializeQuery } from "./query.js";

/** One method an operation: it takes what the operation takes, and then the options of the call. */
export function createMethods(baseUrl: string, exchange: Exchange): Operations<RequestOptions> {
  const { origin } = new URL(baseUrl);
  const methods = Object.entries(operations).map(([id, operation]) => [id, createMethod(id as OperationId, operation)]);
  return Object.fromEntries(methods); // The table and the types come from one contract.

  function createMethod(operationId: OperationId, { method, path, takes, gives }: Operation) {
    return (...given: unknown[]) => {
      const named: Record<string, unknown> = {};
      takes.forEach((name, index) => {
        named[name] = given[index];
      });
      const options: RequestOptions = given[takes.length] ?? {};
      const answer = ({ data, response }: Exchanged) => (options.response ? { data, response } : data);
      const send = async (link?: string) => {
        const url = link ?? baseUrl + serializePath(path, named) + serializeQuery(named.query as object | undefined);
        return exchange({ operationId, method, url }, named.body, options, gives !== "nothing");
      };
      return gives === "collection" ? createList(send, origin, answer) : send().then(answer);
    };
  }
}
