import type { MockFault } from "./faults/faults.js";
import { readRequest } from "./http/read-request.js";
import { toResponse } from "./http/response.js";
import { createHandler } from "./pipeline/create-handler.js";
import type { Handler, MockOptions, RecordedRequest } from "./pipeline/types.js";
import type { KnownOrganization } from "./tenant/organization.js";
import { Sandbox } from "./tenant/sandbox.js";

/** A mock of Microsoft Graph's connected organizations: a tenant of its own, which remembers. */
export interface Mock {
  /**
   * Answers as the service would, whatever the origin of the address, below `/beta`, `/v1.0` or neither.
   * It takes what the global `fetch` takes, so it can stand in for it.
   *
   * @throws {TypeError} for what is no request, as `fetch` does, and for a connection that a fault drops; and the reason of a
   * signal that aborted.
   */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** The organizations as they are now, in the order of their creation. A copy. */
  readonly organizations: readonly KnownOrganization[];
  /** What has been asked since the beginning or the last reset: the latest 10,000 at the least. */
  readonly requests: readonly RecordedRequest[];
  /** What goes wrong. Add to it or take from it at any time. */
  readonly faults: MockFault[];
  /** Forgets what was done and asked, and begins anew with the seed. */
  reset(): void;
  /** The organizations as text, to be a seed again. */
  snapshot(): string;
}

/**
 * Creates a mock in this process, without a socket. Prism is loaded by the first request that asks for the contract's examples.
 *
 * @throws {PrismMissingError} where the mock is to be static and Prism is not installed
 * @throws {SeedError} where the seed is not what the contract says
 * @throws {FaultError} where a fault cannot be
 */
export function createMock(options: MockOptions = {}): Mock {
  const sandbox = new Sandbox(options);
  return mockOf(createHandler(sandbox), sandbox);
}

/** What comes of the work, or the reason of the signal as soon as that aborts. */
function unlessAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

export function mockOf(handle: Handler, sandbox: Sandbox): Mock {
  return {
    async fetch(input, init) {
      const { signal, ...request } = readRequest(input, init);
      signal?.throwIfAborted();
      const answer = handle(request);
      return toResponse(await (signal ? unlessAborted(answer, signal) : answer));
    },
    get organizations() {
      return sandbox.organizations();
    },
    requests: sandbox.requests,
    faults: sandbox.faults.list,
    reset: () => sandbox.reset(),
    snapshot: () => JSON.stringify(sandbox.organizations(), undefined, 2),
  };
}
