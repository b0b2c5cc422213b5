import type { Mock } from "./mock.js";
import { createMockFrom } from "./mock-from-state.js";
import { MockState } from "./mock-state.js";
import type { MockOptions } from "./options.js";
import { createRequestHandler } from "./pipeline/handle-request.js";

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
