import type { BatchCall } from "../../../generated/client.js";
import type { GraphError } from "../errors/graph-error.js";
import type { RequestOptions } from "../options/request-options.js";
import type { HeadersOption } from "../request/headers.js";

/** Options of a batch. They apply to each of its calls. */
export interface BatchOptions extends Omit<RequestOptions, "response"> {}

/** Options of one call of a batch. */
export interface BatchCallOptions {
  /** Headers of the call. They replace those of the batch and of the client, but not the token. */
  headers?: HeadersOption | undefined;
  /**
   * Call or calls of the same batch that must succeed first. If one of them fails, this call fails too: with status 424
   * of the service, or without a status if it was not sent.
   *
   * @example
   * ```ts
   * await batch(graph, (calls) => {
   *   const removal = calls.deleteConnectedOrganization(id);
   *   return [removal, calls.createConnectedOrganization(body, { dependsOn: removal })];
   * });
   * ```
   */
  dependsOn?: BatchCall<unknown> | readonly BatchCall<unknown>[] | undefined;
}

/** Result of one call of a batch. */
export type BatchCallResult<Data> =
  | { readonly data: Data; readonly error?: undefined }
  | { readonly data?: undefined; readonly error: GraphError };

/** Results of the calls of a batch, in the order of the calls. */
export type BatchCallResults<Calls extends readonly BatchCall<unknown>[]> = {
  -readonly [Index in keyof Calls]: BatchCallResult<Calls[Index] extends BatchCall<infer Data> ? Data : never>;
};
