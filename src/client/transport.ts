import { type Answered, attempt } from "./attempt.js";
import { unusable } from "./option-error.js";
import type { ClientOptions, RequestOptions } from "./options.js";
import type { Outgoing } from "./outgoing.js";
import { withRetry } from "./retry.js";

/** Sends a request with token, time limit and retries, and resolves to whatever answer comes. */
export type Transport = (request: Outgoing, options: RequestOptions) => Promise<Answered>;

export function createTransport(client: ClientOptions): Transport {
  const { accessToken, fetch = (url, init) => globalThis.fetch(url, init), onRetry } = client;
  return async (request, { signal, timeout = client.timeout ?? 100_000, retry }) => {
    if (!(timeout > 0)) throw unusable("timeout", timeout, "milliseconds above 0");
    const send = () => attempt(request, { accessToken, fetch, timeout }, signal);
    return withRetry(send, request.facts, { ...client.retry, ...retry }, onRetry, signal);
  };
}
