import type { Client } from "openapi-fetch";
import type { Operations } from "../../generated/client.js";
import type { paths } from "../../generated/schema.js";
import { resolveBaseUrl } from "./base-url.js";
import { createOptionError } from "./errors/option-error.js";
import { createLazyHttp } from "./http/lazy-http.js";
import { createMethods } from "./methods.js";
import type { ClientOptions, RequestOptions } from "./options.js";
import { createTransport } from "./transport/transport.js";

/** A client of the connected organizations API: one method for each operation, and `http` for all other requests. */
export interface GraphClient extends Operations<RequestOptions> {
  /**
   * The typed openapi-fetch client. It resolves to `{ data, error, response }` and does not throw for an error status.
   * It uses the token, `client-request-id`, time limit and retries of this client; openapi-fetch is loaded by the first
   * call. Its middleware does not see the calls of the methods.
   */
  readonly http: Client<paths>;
}

/**
 * Creates a client. Its methods reject with a `GraphError` if a call does not succeed.
 *
 * @throws {OptionError} if an option has an invalid value
 * @example
 * ```ts
 * const graph = createClient({ accessToken: process.env.GRAPH_TOKEN ?? "" });
 * for await (const { id, displayName } of graph.listConnectedOrganizations()) console.log(id, displayName);
 * ```
 */
export function createClient(options: ClientOptions): GraphClient {
  const accessToken = options?.accessToken;
  if (!accessToken) throw createOptionError("accessToken", "a non-empty string or a function", accessToken);
  const baseUrl = resolveBaseUrl(options);
  const transport = createTransport(options);
  return {
    ...createMethods(transport, options),
    http: createLazyHttp(baseUrl, transport),
  };
}
