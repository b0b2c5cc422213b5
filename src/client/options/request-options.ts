import type { HeadersOption } from "../request/headers.js";
import type { RetryOptions } from "./retry-options.js";

/** Options of a call. Those of a list apply to each of its pages. */
export interface RequestOptions {
  /**
   * Headers of the request. They replace those of the client, but not the token.
   *
   * @example
   * ```ts
   * await graph.getConnectedOrganization(id, {}, { headers: { "client-request-id": crypto.randomUUID() } });
   * ```
   */
  headers?: HeadersOption | undefined;
  /** Signal that ends the call, also while it waits for a retry. */
  signal?: AbortSignal | undefined;
  /**
   * Time limit of one attempt in milliseconds.
   * @default the `timeout` of the client
   */
  timeout?: number | undefined;
  /** Retry options that replace those of the client, each by itself. */
  retry?: RetryOptions | undefined;
  /**
   * Whether the method resolves to `{ data, response }` instead of `data`. The pages of a list do so too.
   * @default false
   *
   * @example
   * ```ts
   * const { data, response } = await graph.createConnectedOrganization(body, { response: true });
   * console.log(data.id, response.headers.get("request-id"));
   * ```
   */
  response?: boolean | undefined;
}
