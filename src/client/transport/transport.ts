import type { Settings } from "../options/settings.js";
import type { HttpRequest } from "../request/build-request.js";
import { sendWithRetries } from "./retry.js";
import type { HttpResponse } from "./send-request.js";
import { createThrottle } from "./throttle.js";

/**
 * Sends a request with token, time limit and retries, and resolves to the last response, even if its status is an error.
 * @throws {GraphError} if the call gets no complete response
 */
export type Transport = (request: HttpRequest, settings: Settings) => Promise<HttpResponse>;

/** Creates the transport that all calls of a client share. */
export function createTransport(throttle = createThrottle()): Transport {
  return (request, settings) => sendWithRetries(request, settings, throttle);
}
