import type { Operations } from "../../generated/client.js";
import { callOperation, type OperationResponse } from "./call-operation.js";
import { mapOperations } from "./map-operations.js";
import { resolveRequestOptions } from "./options/call-settings.js";
import type { ClientSettings } from "./options/client-settings.js";
import type { RequestOptions } from "./options/request-options.js";
import { createList } from "./paging/list.js";
import type { Transport } from "./transport/transport.js";

/** Creates one method for each operation. It takes the parameters of the operation, then the options of the call. */
export function createMethods(client: ClientSettings, transport: Transport): Operations<RequestOptions> {
  return mapOperations<Operations<RequestOptions>, RequestOptions>(
    client,
    ({ baseUrl, getUrl, options, ...operation }) => {
      const fetchUrl = async (url: string) =>
        callOperation({ ...operation, url }, resolveRequestOptions(options, client.call), client, transport);
      const toResult = ({ data, response }: OperationResponse) => (options?.response ? { data, response } : data);
      if (operation.returns === "collection") {
        return createList(fetchUrl, getUrl, { baseUrl, isGateway: client.isGateway }, toResult);
      }
      // `await` keeps the caller in the stack of an error, `then` does not.
      return (async () => toResult(await fetchUrl(getUrl())))();
    },
  );
}
