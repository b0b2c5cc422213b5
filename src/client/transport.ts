import { OptionError } from "./option-error.js";
import type { AccessToken, Fetch, RequestOptions } from "./options.js";
import { bearer } from "./token.js";

export interface TransportOptions {
  accessToken: AccessToken;
  fetch: Fetch;
  timeout: number;
}

/** Sends a request with token, identifier and time limit, and resolves to whatever answer comes. */
export type Transport = (request: Request, options?: RequestOptions) => Promise<Response>;

export function createTransport({ accessToken, fetch, timeout }: TransportOptions): Transport {
  return async (request, options = {}) => {
    const signal = limited([request.signal, options.signal], options.timeout ?? timeout);
    signal.throwIfAborted();
    const headers = new Headers(request.headers);
    headers.set("authorization", await bearer(accessToken));
    // The signal also goes beside the request: Node 20 forgets the one inside it with the next garbage collection.
    return fetch(new Request(request, { headers, signal }), { signal });
  };
}

/** The request with the caller's headers, and with an identifier where the caller gave none. */
export function identified(request: Request, options: RequestOptions = {}): Request {
  const headers = new Headers(request.headers);
  new Headers(options.headers).forEach((value, name) => {
    headers.set(name, value);
  });
  if (!headers.has(clientRequestId)) headers.set(clientRequestId, crypto.randomUUID());
  return new Request(request, { headers });
}

export const clientRequestId = "client-request-id";

function limited(signals: (AbortSignal | undefined)[], timeout: number): AbortSignal {
  if (typeof timeout !== "number" || !(timeout > 0))
    throw new OptionError("timeout", `timeout is ${String(timeout)}; it has to be milliseconds above 0.`);
  const limits = timeout === Number.POSITIVE_INFINITY ? [] : [kept(AbortSignal.timeout(timeout))];
  return AbortSignal.any([...signals.filter((signal) => signal !== undefined), ...limits]);
}

/** `AbortSignal.any` holds its signals weakly, and Node collects a timeout that nobody listens to: it would never end. */
function kept(signal: AbortSignal): AbortSignal {
  signal.addEventListener("abort", () => {}, { once: true });
  return signal;
}
