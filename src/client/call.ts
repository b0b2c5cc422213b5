import type { Answer, Call, Prepared } from "../../generated/client.js";
import type { OperationId } from "../../generated/operations.js";
import { type Exchange, exchange, readJson } from "./exchange.js";
import { GraphError } from "./graph-error.js";
import { createList } from "./list.js";
import { OptionError } from "./option-error.js";
import type { RequestOptions } from "./options.js";
import type { Transport } from "./transport.js";

/** Carries out what the generated methods describe. */
export function createCall(transport: Transport, baseUrl: string): Call<RequestOptions> {
  const start = (operationId: OperationId, prepared: Prepared, options: RequestOptions = {}) =>
    sent(prepared, (request) => exchange(transport, operationId, request, options));
  return {
    async send<Given>(operationId: OperationId, prepared: Prepared, options?: Given & RequestOptions) {
      const { response } = await start(operationId, prepared, options);
      await response.body?.cancel(); // Some pages promise a body here, the contract none: any 2XX is a success.
      return answer<void, Given>(undefined, response, options);
    },
    async read<Data, Given>(operationId: OperationId, prepared: Prepared, options?: Given & RequestOptions) {
      const success = await start(operationId, prepared, options);
      return answer<Data, Given>(await readJson(success), success.response, options);
    },
    list: (operationId, prepared, options = {}) =>
      createList(baseUrl, {
        first: () => start(operationId, prepared, options),
        next: (url) => exchange(transport, operationId, new Request(url), options),
      }),
  };
}

/** Lets openapi-fetch build the request, and returns what came of it with its facts, which openapi-fetch would drop. */
function sent(prepared: Prepared, send: (request: Request) => Promise<Exchange>): Promise<Exchange> {
  return new Promise((resolve, reject) => {
    const fetch = async (request: Request) => {
      const success = await send(request);
      resolve(success);
      return success.response;
    };
    prepared({ fetch, parseAs: "stream" }).catch((error: unknown) => reject(known(error)));
  });
}

/** What is no error of ours was thrown while the request was built: by a header's name, or a body that is no JSON. */
function known(error: unknown): unknown {
  if (error instanceof GraphError || error instanceof OptionError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new OptionError("request", `The request cannot be built: ${reason}`, error);
}

/** The contract, not this code, knows the type of the data. */
function answer<Data, Given>(data: unknown, response: Response, options?: Given & RequestOptions): Answer<Data, Given> {
  return (options?.response ? { data, response } : data) as Answer<Data, Given>;
}
