import type { MockFault } from "./faults/injected-fault.js";
import type { RateLimit } from "./faults/rate-limit.js";
import type { UnverifiedPolicy } from "./pipeline/apply-unverified-policy.js";
import type { TokenScopes } from "./pipeline/authorize.js";
import type { RecordedRequest } from "./pipeline/recorded-request.js";
import type { TenantOfDomain } from "./tenant/identity-source.js";
import type { SeedList, SeedOrganization } from "./tenant/seed.js";

/** Options of `createMock` and `startMock`. */
export interface MockOptions {
  /**
   * Returns the current time of the mock.
   * @default () => new Date()
   */
  clock?: () => Date;
  /**
   * Returns the id of a new organization.
   * @default crypto.randomUUID
   */
  newId?: () => string;
  /**
   * Organizations that the tenant has at the start, a saved list response, or the path of a JSON file with either of
   * them.
   * @default []
   * @example
   * [{ displayName: "Contoso", identitySources: [domainSource("contoso.com")] }]
   */
  seed?: string | SeedList | readonly SeedOrganization[];
  /**
   * Entra tenants by the domains that are verified in them. The mock stores the tenant instead of such a domain, also
   * of the seed.
   * @default {}
   * @example
   * { "contoso.com": { tenantId: "bf85dc9d-cb43-44a4-80c4-469e8c58249e" } }
   */
  tenants?: Readonly<Record<string, TenantOfDomain>>;
  /**
   * Whether two organizations can have the same identity source. By default, a request for the second one fails with
   * 409.
   * @default false
   */
  allowDuplicateSources?: boolean;
  /**
   * What to do with query options, filter expressions, and properties that no page of Microsoft documents. The reference
   * calls them unverified, and the service may do any of the three.
   *
   * - `"accept"`: do what the request asks for. Only `$search` is a 400: no page says which properties it searches.
   * - `"refuse"`: respond with 400.
   * - `"ignore"`: respond as if the request did not have it.
   *
   * @default "accept"
   */
  unverified?: UnverifiedPolicy;
  /**
   * Failures to inject. `mock.faults` changes them while the mock runs.
   * @default []
   * @example
   * [{ operationId: "createConnectedOrganization", status: 429, retryAfter: 2, times: 3 }]
   */
  faults?: readonly MockFault[];
  /**
   * A limit on the number of requests. A request that exceeds it fails with 429 and `Retry-After`.
   * @default no limit
   * @example
   * { requests: 10, window: 2000 } // 10 requests in 2 seconds
   */
  rateLimit?: RateLimit;
  /**
   * Delay of each response in milliseconds.
   * @default 0
   * @minimum 0
   * @maximum 2147483647
   */
  latency?: number;
  /**
   * Time in milliseconds during which a new organization is not found (404), as can happen in the service.
   * @default 0
   * @minimum 0
   */
  replicationDelay?: number;
  /**
   * Scopes by token; other tokens are a 401. Scopes of other APIs are allowed.
   * @default every token has all scopes
   * @example
   * { reader: ["EntitlementManagement.Read.All"] }
   */
  tokens?: TokenScopes;
  /**
   * Called with each request after its response was created, for example to log it. The response does not wait for a promise
   * that it returns. If it throws or rejects, the error is printed with `console.error`, and the response stays the same.
   * @default () => {}
   * @example
   * ```ts
   * createMock({ onRequest: ({ method, url, status }) => console.log(method, url, status) });
   * ```
   */
  onRequest?: (request: RecordedRequest) => void;
  /**
   * Whether to respond with the examples of the contract, as Prism does, and to store nothing.
   * @default false
   */
  static?: boolean;
}
