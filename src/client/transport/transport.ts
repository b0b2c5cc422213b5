import type { ClientOptions, RequestOptions } from "../options.js";
import type { HttpRequest } from "../request/build-request.js";
import { sendWithRetries } from "./retry.js";
import { type HttpResponse, type StatusListener, sendRequest } from "./send-request.js";

/** Sends a request with token, time limit and retries, and resolves to the response, whatever its status. */
export type Transport = (
  request: HttpRequest,
  options: RequestOptions,
  onStatus?: StatusListener,
) => Promise<HttpResponse>;

/** Creates the transport that all calls of a client share. */
export function createTransport(client: ClientOptions): Transport {
  return (request, { signal, timeout = client.timeout ?? 100_000, retry }, onStatus) => {
    const send = () => sendRequest(request, client, timeout, signal, onStatus);
    return sendWithRetries(send, request.facts, { ...client.retry, ...retry }, client.onRetry, signal, onStatus);
  };
}
