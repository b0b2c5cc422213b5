import type { Client } from "openapi-fetch";
import type { Operations } from "../../generated/client.js";
import type { paths } from "../../generated/schema.js";
import { resolveBaseUrl } from "./base-url.js";
import { createExchange } from "./call-operation.js";
import { OptionError } from "./errors/option-error.js";
import { createLazyHttp } from "./http/lazy-http-client.js";
import { createMethods } from "./methods.js";
import type { ClientOptions, RequestOptions } from "./options.js";
import { createTransport } from "./transport/transport.js";

/** A client of the connected organizations API: one method an operation, and `http` for what a method does not do. */
export interface GraphClient extends Operations<RequestOptions> {
  /**
   * The typed openapi-fetch client, loaded by its first call. It answers `{ data, error, response }` and does not throw on a
   * status; token, identifier, time limit and retries are those of the client. Middleware given to it sees its calls alone.
   */
  readonly http: Client<paths>;
}

/**
 * Creates a client. Its methods throw a `GraphError` for every call that fails.
 * @throws {OptionError} where an option cannot be used
 */
export function createClient(options: ClientOptions): GraphClient {
  if (!options?.accessToken) throw new OptionError("accessToken", "accessToken is missing or empty.");
  const baseUrl = resolveBaseUrl(options);
  const transport = createTransport(options);
  const methods = createMethods(baseUrl, createExchange(transport, options));
  return { ...methods, http: createLazyHttp(baseUrl, transport) };
}
