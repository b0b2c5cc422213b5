import type { Operations } from "../../generated/client.js";
import { internalsOfClients } from "./client-internals.js";
import { createMethod, createMethods } from "./methods.js";
import type { ClientOptions } from "./options/client-options.js";
import type { RequestOptions } from "./options/request-options.js";
import { resolveClientOptions } from "./options/settings.js";
import { sendWithRetries } from "./transport/retry.js";
import { createThrottle } from "./transport/throttle.js";
import type { Transport } from "./transport/transport.js";

/** A client of the connected organizations API: one method for each operation. */
export interface GraphClient extends Operations<RequestOptions> {}

/**
 * Creates a client. Its methods reject with a `GraphError` if a call does not succeed. The options are copied, so that a
 * later change of the object has no effect.
 *
 * @throws {OptionError} if an option has an invalid value
 * @example
 * ```ts
 * import { DefaultAzureCredential } from "@azure/identity";
 *
 * const graph = createClient({ accessToken: new DefaultAzureCredential() });
 * for await (const { id, displayName } of graph.listConnectedOrganizations()) console.log(id, displayName);
 * ```
 */
export function createClient(options: ClientOptions): GraphClient {
  const settings = resolveClientOptions(options);
  const throttle = createThrottle();
  const transport: Transport = (request, call) => sendWithRetries(request, call, throttle(call));
  const graph = createMethods<GraphClient>((operationId, operation) =>
    createMethod(operationId, operation, settings, transport),
  );
  internalsOfClients.set(graph, [settings, throttle]);
  return graph;
}
