import createOpenApiClient from "openapi-fetch";
import { Operations } from "../../generated/client.js";
import type { paths } from "../../generated/schema.js";
import { resolveBaseUrl } from "./base-url.js";
import { createCall } from "./call.js";
import { OptionError } from "./option-error.js";
import type { ClientOptions, RequestOptions } from "./options.js";
import { serializePath } from "./path.js";
import { createTransport, identified } from "./transport.js";

/** A client of the connected organizations API: one method an operation, and `http` underneath. */
export type GraphClient = Operations<RequestOptions>;

/**
 * Creates a client. Its methods throw a `GraphError` for every call that fails.
 * @throws {OptionError} where an option cannot be used
 */
export function createClient(options: ClientOptions): GraphClient {
  if (!options?.accessToken) throw new OptionError("accessToken", "accessToken is missing or empty.");
  const baseUrl = resolveBaseUrl(options);
  const { accessToken, fetch = (request, init) => globalThis.fetch(request, init), timeout = 100_000 } = options;
  const transport = createTransport({ accessToken, fetch, timeout });
  const http = createOpenApiClient<paths>({
    baseUrl,
    fetch: (request) => transport(identified(request), { signal: request.signal }),
    pathSerializer: serializePath,
    querySerializer: { array: { style: "form", explode: false } }, // OData separates by commas
  });
  return new Operations(http, createCall(transport, baseUrl));
}
