import { createHandler } from "./create-handler.js";
import type { Handler, MockOptions } from "./handler.js";

/** A mock of Microsoft Graph's connected organizations. */
export interface Mock {
  /**
   * Answers as the service would, whatever the origin of the address, below `/beta`, `/v1.0` or neither.
   * It takes what the global `fetch` takes, so it can stand in for it.
   *
   * @throws {TypeError} for what is no request, as `fetch` does; and the reason of a signal that aborted.
   */
  readonly fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;
}

/** Creates a mock in this process, without a socket. Prism is loaded with the first request; where it is not
 * installed, importing this module says so. */
export function createMock(options: MockOptions = {}): Mock {
  return mockOf(createHandler(options));
}

export function mockOf(handle: Handler): Mock {
  return {
    async fetch(input, init) {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      const response = await handle(request);
      request.signal.throwIfAborted();
      return response;
    },
  };
}
