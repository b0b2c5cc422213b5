import { type Operation, type OperationId, operations } from "../../generated/operations.js";
import type { OperationRequest } from "./call-operation.js";
import type { ClientSettings } from "./options/client-settings.js";
import { serializePath, serializeQuery } from "./request/url.js";

/** What a method was called with. */
export interface MethodCall<Options> extends Omit<OperationRequest, "url"> {
  readonly baseUrl: string;
  /** @throws {OptionError} if a parameter has an invalid value */
  readonly getUrl: () => string;
  readonly options: Options | undefined;
}

/**
 * Creates one method for each operation, which takes the parameters of the operation, then options.
 * @param call returns what a method returns
 */
export function mapOperations<Methods, Options>(
  client: ClientSettings,
  call: (methodCall: MethodCall<Options>) => unknown,
): Methods {
  const methods = Object.entries(operations).map(([id, operation]) => [id, createMethod(id as OperationId, operation)]);
  return Object.fromEntries(methods); // The table and the types are generated from the same contract.

  function createMethod(operationId: OperationId, { method, path, parameters, returns, version }: Operation) {
    const baseUrl = client.getBaseUrl(version);
    return (...args: unknown[]) => {
      const named = Object.fromEntries(parameters.map((name, index) => [name, args[index]]));
      const options = args[parameters.length] as Options | undefined;
      const getUrl = () => baseUrl + serializePath(path, named) + serializeQuery(named.query);
      return call({ operationId, method, body: named.body, returns, baseUrl, getUrl, options });
    };
  }
}
