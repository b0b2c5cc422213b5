import type { MockFault } from "./faults/injected-fault.js";
import type { MockOptions } from "./options.js";
import type { RecordedRequest } from "./pipeline/recorded-request.js";
import type { KnownOrganization } from "./tenant/known-organization.js";

/** A mock of Microsoft Graph's connected organizations with a stateful in-memory tenant. */
export interface Mock {
  /**
   * Serves a request as the service does, for any origin, below `/beta` or `/v1.0`; without a version only for an origin
   * that is not Microsoft's. Takes the arguments of the global `fetch` and can replace it.
   *
   * @throws {TypeError} for arguments that `fetch` refuses, and for a connection that a fault drops
   * @throws the reason of an aborted signal
   * @example
   * ```ts
   * const graph = createClient({ accessToken: "any", fetch: mock.fetch });
   * ```
   */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Copies of the current organizations, in the order of their creation. */
  readonly organizations: readonly KnownOrganization[];
  /** Requests since the start or the last reset, oldest first. The mock keeps only the latest, up to about 64 MB. */
  readonly requests: readonly RecordedRequest[];
  /**
   * The injected faults. Add, remove or assign faults at any time; an invalid one throws a `FaultError`. A fault that is
   * added or assigned counts its `times` and `after` from then on.
   */
  get faults(): MockFault[];
  set faults(faults: readonly MockFault[]);
  /**
   * Resets the tenant to the seed, empties `requests`, and resets the rate limit and how often each fault was used.
   * Requests that have no response yet are served at once, from the tenant before the reset.
   *
   * @param seed replaces the seed: organizations, a list response, or the path of a file
   * @throws {SeedError} if the seed is not valid; nothing changes then
   * @example
   * ```ts
   * const text = mock.snapshot();
   * mock.reset(JSON.parse(text));
   * ```
   */
  reset(seed?: MockOptions["seed"]): void;
  /** Returns the organizations as JSON text that can be a seed. Access tokens in it are replaced with `[token]`. */
  snapshot(): string;
}
