import type { clouds, versions } from "../../generated/servers.js";

/** A token, or what returns one. It is asked for before every request, so that it can renew the token. */
export type AccessToken = string | (() => string | Promise<string>);

/** What sends a request: the global `fetch`, or whatever takes the same. */
export type Fetch = (request: Request, init: { signal: AbortSignal }) => Promise<Response>;

export interface ClientOptions {
  /** Token for Microsoft Graph with `EntitlementManagement.Read.All` or `EntitlementManagement.ReadWrite.All`. */
  accessToken: AccessToken;
  /**
   * The cloud that the tenant is in.
   * @default "global"
   */
  cloud?: keyof typeof clouds | undefined;
  /**
   * Version of Microsoft Graph. `createdBy` and `modifiedBy` exist in beta only.
   * @default "beta"
   */
  version?: (typeof versions)[number] | undefined;
  /** Root to use in place of cloud and version, such as that of a mock or a proxy. `https:`, or `http:` on this machine. */
  baseUrl?: string | undefined;
  /**
   * What sends the requests, with the signature of the global `fetch`.
   * @default globalThis.fetch
   */
  fetch?: Fetch;
  /**
   * Milliseconds after which a request that has not been answered ends. `Infinity` waits without end.
   * @default 100_000
   */
  timeout?: number;
}

/** Options of a single request. */
export interface RequestOptions {
  /** Headers to send beside the client's own. */
  headers?: HeadersInit;
  /** Ends the request when it aborts. */
  signal?: AbortSignal;
  /**
   * Milliseconds after which the request ends.
   * @default the client's `timeout`
   */
  timeout?: number;
  /**
   * Whether the method resolves to `{ data, response }` in place of the data alone.
   * @default false
   */
  response?: boolean;
}
