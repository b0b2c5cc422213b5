import type { MockFault } from "./faults/injected-fault.js";
import { onAbort } from "./http/abort-signal.js";
import { parseFetchArguments } from "./http/fetch-arguments.js";
import { maskTokens } from "./http/mask-tokens.js";
import { type RequestHandler, toFetchResponse } from "./http/response.js";
import { MockState } from "./mock-state.js";
import type { MockOptions } from "./options.js";
import { createRequestHandler } from "./pipeline/handle-request.js";
import type { RecordedRequest } from "./pipeline/request-journal.js";
import type { KnownOrganization } from "./tenant/organization.js";
import { readSeed } from "./tenant/seed-file.js";

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
  /** Requests since the start or the last reset, the oldest first: the latest ones, up to some 64 MB. */
  readonly requests: readonly RecordedRequest[];
  /**
   * The injected faults. Add, remove or assign faults at any time; an invalid one throws a `FaultError`. A fault that is
   * added or assigned counts its `times` and `after` from then on.
   */
  get faults(): MockFault[];
  set faults(faults: readonly MockFault[]);
  /**
   * Resets the tenant to the seed, empties `requests`, and resets the rate limit and how often each fault was used.
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
  /** Returns the organizations as JSON text that can be used as a seed. An access token in it is `[token]`. */
  snapshot(): string;
}

/**
 * Creates a mock in this process, without a server.
 *
 * @throws {SeedError} if the seed is not valid
 * @throws {FaultError} if a fault is not valid
 * @throws {MockOptionError} if another option is not valid
 * @throws {PrismMissingError} if `static` is set and Prism is not installed
 * @example
 * ```ts
 * const mock = createMock({ faults: [{ status: 429, times: 2, retryAfter: 0.1 }] });
 * const graph = createClient({ accessToken: "any", fetch: mock.fetch });
 * await graph.createConnectedOrganization({
 *   displayName: "Fabrikam",
 *   identitySources: [domainSource("fabrikam.com")],
 * });
 * console.log(mock.organizations, mock.requests);
 * ```
 */
export function createMock(options: MockOptions = {}): Mock {
  const state = new MockState(options);
  state.prepare().catch(() => {}); // The first request waits for the same promise, and reports its error.
  return createMockFrom(state, createRequestHandler(state));
}

/** Creates the public face of a mock's state. */
export function createMockFrom(state: MockState, handleRequest: RequestHandler): Mock {
  return {
    async fetch(input, init) {
      const { signal, ...request } = parseFetchArguments(input, init);
      signal?.throwIfAborted();
      const response = handleRequest(request);
      return toFetchResponse(await (signal ? rejectOnAbort(response, signal) : response));
    },
    get organizations() {
      return state.tenant.list();
    },
    requests: state.journal.requests,
    get faults(): MockFault[] {
      return state.faults.faults;
    },
    set faults(faults: readonly MockFault[]) {
      state.faults.replace(faults);
    },
    reset: (seed) => (seed === undefined ? state.reset() : state.setSeed(readSeed(seed))),
    snapshot: () => maskTokens(JSON.stringify(state.tenant.list(), undefined, 2)),
  };
}

/** Settles as the promise does, or rejects with the signal's reason as soon as it aborts. */
function rejectOnAbort<Result>(promise: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stopListening = onAbort(signal, reject);
    promise.then(resolve, reject).finally(stopListening);
  });
}
