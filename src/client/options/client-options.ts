import type { Cloud, Version } from "../../../generated/servers.js";
import type { AccessToken } from "../authentication/access-token.js";
import type { GraphError } from "../errors/graph-error.js";
import type { HeadersOption } from "../request/headers.js";
import type { Fetch } from "./fetch.js";
import type { RetryNotice, RetryOptions } from "./retry-options.js";
import type { Validators } from "./validators.js";

/** Options of `createClient`. */
export interface ClientOptions {
  /**
   * Credential, access token, or function that returns an access token, for Microsoft Graph with
   * `EntitlementManagement.Read.All` or `EntitlementManagement.ReadWrite.All`. The token is sent only to the origin of
   * the service. A credential or function is called before each attempt, so that it can renew the token; it should
   * cache the token, as those of `@azure/identity` do. The client requests the scope `.default` of the cloud.
   *
   * @example
   * ```ts
   * import { DefaultAzureCredential } from "@azure/identity";
   *
   * const graph = createClient({ accessToken: new DefaultAzureCredential() });
   * ```
   * @example
   * ```ts
   * import { ConfidentialClientApplication } from "@azure/msal-node";
   *
   * const app = new ConfidentialClientApplication({ auth: { clientId, authority, clientSecret } });
   * const scopes = ["https://graph.microsoft.com/.default"];
   * const graph = createClient({
   *   accessToken: async ({ claims }) =>
   *     (await app.acquireTokenByClientCredential({ scopes, ...(claims && { claims }) }))?.accessToken ?? "",
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
   * in beta. Ignored if `baseUrl` is set, because `baseUrl` contains the version.
   * @default "v1.0", and "beta" for `addConnectedOrganization`, which Microsoft documents only there
   */
  version?: Version | undefined;
  /**
   * Base URL that replaces that of `cloud` and `version`, for example that of a gateway or the mock. The scope of a
   * token still follows from `cloud`. It must be an `https:` URL, or an `http:` URL of this machine, without user, query
   * or fragment. The pages of a list are fetched through it too, even if their next links have the origin of Microsoft
   * Graph.
   *
   * @example
   * ```ts
   * createClient({ accessToken: "any", baseUrl: "http://127.0.0.1:4010/v1.0" });
   * ```
   */
  baseUrl?: string | undefined;
  /**
   * Whether `baseUrl` may be an `http:` URL of another machine, such as a mock in another container. The token then
   * crosses the network unencrypted.
   * @default false
   *
   * @example
   * ```ts
   * createClient({ accessToken: "any", baseUrl: "http://mock:4010/v1.0", allowInsecureConnection: true });
   * ```
   */
  allowInsecureConnection?: boolean | undefined;
  /**
   * Function that sends the requests, for example through a proxy or with a log: the `fetch` of undici or of
   * node-fetch, or a function around it. It is called with a URL and `method`, `headers`, `body`, `signal` and
   * `redirect`.
   * @default globalThis.fetch
   *
   * @example
   * ```ts
   * import { fetch, ProxyAgent } from "undici";
   *
   * const dispatcher = new ProxyAgent("http://proxy.contoso.com:8080");
   * createClient({ accessToken, fetch: (url, init) => fetch(url, { ...init, dispatcher }) });
   * ```
   */
  fetch?: Fetch | undefined;
  /**
   * Headers of every request. Those of a call replace them. They cannot replace the token.
   *
   * @example
   * ```ts
   * createClient({ accessToken, headers: { Prefer: "include-unknown-enum-members" } });
   * ```
   */
  headers?: HeadersOption | undefined;
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
   * Function that is called before the delay of each retry. A promise is awaited until the `timeout` or `signal` of the
   * call ends it; an error ends the call.
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
  onRetry?: ((notice: RetryNotice) => unknown) | undefined;
  /**
   * Validators for the bodies of requests and responses. A request that does not match the contract is not sent, and
   * the call rejects with a `GraphError`. So does the call of a response that does not match it, unless `onViolation`
   * is set, or the service carried out a write and only the status or presence of a body differs. If you don't pass
   * validators, they aren't bundled.
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
   * promise is awaited until the `timeout` or `signal` of the call ends it; an error ends the call. It needs
   * `validate.validateResponse`.
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
  onViolation?: ((violation: GraphError) => unknown) | undefined;
}
