import type { OperationId } from "../../generated/operations.js";
import type { Cloud, Version } from "../../generated/servers.js";
import type { GraphError } from "./errors/graph-error.js";
import type { CallFacts } from "./request/build-request.js";

/** An access token, or a function that returns one. */
export type AccessToken = string | (() => string | Promise<string>);

/** Sends a request: the global `fetch`, or a function with the same parameters and result. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Options of `createClient`. */
export interface ClientOptions {
  /**
   * Access token for Microsoft Graph with `EntitlementManagement.Read.All` or `EntitlementManagement.ReadWrite.All`. It
   * is sent only to the origin of the service. A function is called before each attempt, so that it can renew the
   * token.
   *
   * @example
   * ```ts
   * const credential = new DefaultAzureCredential(); // from @azure/identity
   * const graph = createClient({
   *   accessToken: async () => (await credential.getToken("https://graph.microsoft.com/.default")).token,
   * });
   * ```
   */
  accessToken: AccessToken;
  /**
   * Cloud of the tenant.
   * @default "global"
   */
  cloud?: Cloud | undefined;
  /**
   * Version of Microsoft Graph. Microsoft does not support beta in production. `createdBy` and `modifiedBy` exist only
   * in beta.
   * @default "v1.0", and "beta" for `addConnectedOrganization`, which Microsoft documents only there
   */
  version?: Version | undefined;
  /**
   * Base URL that replaces `cloud` and `version`, for example that of a gateway or the mock. It must be an `https:`
   * URL, or an `http:` URL of this machine, without user, query or fragment.
   *
   * @example
   * ```ts
   * createClient({ accessToken: "any", baseUrl: "http://127.0.0.1:4010/v1.0" });
   * ```
   */
  baseUrl?: string | undefined;
  /**
   * Function that sends the requests, for example through a proxy or with a log. It is called with a URL and `method`,
   * `headers`, `body` and `signal`.
   * @default globalThis.fetch
   *
   * @example
   * ```ts
   * import { ProxyAgent } from "undici";
   *
   * const proxy = { dispatcher: new ProxyAgent("http://proxy.contoso.com:8080") }; // an option of Node's fetch
   * createClient({ accessToken, fetch: (url, init) => fetch(url, { ...init, ...proxy }) });
   * ```
   */
  fetch?: Fetch | undefined;
  /**
   * Time limit of one attempt in milliseconds, for the token, the response and its body together. `Infinity` is no
   * limit.
   * @default 100_000
   */
  timeout?: number | undefined;
  /**
   * When and how often a request is retried.
   *
   * @example
   * ```ts
   * createClient({ accessToken, retry: { limit: 5, maxDelay: 120_000 } });
   * createClient({ accessToken, retry: { limit: 0 } }); // no retries
   * ```
   */
  retry?: RetryOptions | undefined;
  /**
   * Function that is called before the delay of each retry. A promise is awaited; an error ends the call.
   *
   * @example
   * ```ts
   * createClient({
   *   accessToken,
   *   onRetry: ({ operationId, status, attempt, delay }) =>
   *     console.warn(`${operationId}: ${status}, retry ${attempt} in ${Math.ceil(delay)} ms`),
   * });
   * ```
   */
  onRetry?: ((notice: RetryNotice) => void) | undefined;
  /**
   * Validators for the bodies of requests and responses. A request that does not match the contract is not sent, and
   * the call rejects with a `GraphError`. So does the call of a response that does not match it, unless `onViolation`
   * is set. If you don't pass validators, they aren't bundled.
   * @default no validation
   *
   * @example
   * ```ts
   * import { validateRequest, validateResponse } from "connected-organizations/validation";
   *
   * createClient({ accessToken, validate: { validateRequest, validateResponse } });
   * ```
   */
  validate?: Validators | undefined;
  /**
   * Function that is called with each response that does not match the contract; the call then resolves to its data. A
   * promise is awaited; an error ends the call. It needs `validate.validateResponse`.
   *
   * @example
   * ```ts
   * createClient({
   *   accessToken,
   *   validate: { validateResponse },
   *   onViolation: ({ operationId, details }) => console.warn(operationId, details),
   * });
   * ```
   */
  onViolation?: ((violation: GraphError) => void) | undefined;
}

/** When and how often a request is retried. */
export interface RetryOptions {
  /**
   * Maximum number of retries of a call. 0 turns retries off.
   * @default 3
   */
  limit?: number;
  /**
   * HTTP methods that are retried after 503 and 504. After 429, all methods are retried. Name POST or PATCH only if it
   * does no harm when the service carries out a request twice.
   * @default ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"]
   */
  methods?: readonly ("GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS")[];
  /**
   * Maximum delay of a retry in milliseconds. If the service asks for a longer one, the call rejects at once.
   * @default 60_000
   */
  maxDelay?: number;
}

/** A retry that is about to begin. */
export interface RetryNotice extends CallFacts {
  /** HTTP status of the response. */
  status: number;
  /** Number of the retry, from 1. */
  attempt: number;
  /**
   * Delay in milliseconds: what the service asked for, or else a random time up to a bound that doubles with each
   * retry.
   */
  delay: number;
  /** Time in seconds that the service asked to wait; `undefined` if it did not. */
  retryAfter: number | undefined;
}

/** Functions that validate bodies, such as those of `connected-organizations/validation`. */
export interface Validators {
  /** Validates the body of a request before it is sent. */
  validateRequest?: (operationId: OperationId, body: unknown) => ContractCheck;
  /** Validates the body of a response. */
  validateResponse?: (operationId: OperationId, status: number, body: unknown) => ContractCheck;
}

/** Whether a body matches the contract, and the validation errors if it does not. */
export type ContractCheck =
  | { valid: true }
  | { valid: false; errors: readonly { pointer: string; keyword: string; message: string }[] };

/** Options of a call. Those of a list apply to each of its pages. */
export interface RequestOptions {
  /**
   * Headers of the request. They cannot replace the token.
   *
   * @example
   * ```ts
   * await graph.getConnectedOrganization(id, {}, { headers: { "client-request-id": crypto.randomUUID() } });
   * ```
   */
  headers?: RequestInit["headers"];
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
