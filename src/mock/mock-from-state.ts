import type { MockFault } from "./faults/injected-fault.js";
import { onAbort } from "./http/abort-signal.js";
import { parseFetchArguments } from "./http/fetch-arguments.js";
import { maskTokens } from "./http/mask-tokens.js";
import { type RequestHandler, toFetchResponse } from "./http/response.js";
import type { Mock } from "./mock.js";
import type { MockState } from "./mock-state.js";
import { readSeed } from "./tenant/seed-file.js";

/** Creates the public interface of a mock's state. */
export function createMockFrom(state: MockState, handleRequest: RequestHandler): Mock {
  return {
    async fetch(input, init) {
      const request = parseFetchArguments(input, init);
      const { signal } = request;
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
