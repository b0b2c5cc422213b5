import type { ClientOptions, RequestOptions } from "../options.js";
import type { Outgoing } from "../request/build-request.js";
import { withRetry } from "./retry.js";
import { type Answered, attempt } from "./send-request.js";

/** Sends a request with token, time limit and retries, and resolves to whatever answer comes. */
export type Transport = (request: Outgoing, options: RequestOptions) => Promise<Answered>;

export function createTransport(client: ClientOptions): Transport {
  return (request, { signal, timeout = client.timeout ?? 100_000, retry }) => {
    const send = () => attempt(request, client, timeout, signal);
    return withRetry(send, request.facts, { ...client.retry, ...retry }, client.onRetry, signal);
  };
}
