import type { CallSettings } from "../options/call-settings.js";
import type { ClientSettings } from "../options/client-settings.js";
import type { HttpRequest } from "../request/build-request.js";
import { type FinalResponse, type Sender, sendWithRetries } from "./retry.js";
import { sendWithClaims } from "./send-request.js";
import { Throttle } from "./throttle.js";
import { wait } from "./timer.js";

/**
 * Sends a request with token, time limit and retries, and resolves to the last response, whatever its status.
 * @throws {GraphError} if there is no complete response
 */
export type Transport = (request: HttpRequest, call: CallSettings) => Promise<FinalResponse>;

/** Creates the transport that all calls of a client share. */
export function createTransport(client: ClientSettings, throttle = new Throttle()): Transport {
  const sender: Sender = { acquire: (turn) => throttle.acquire(turn), send: sendWithClaims, wait };
  return (request, call) => sendWithRetries(request, call, client, throttle, sender);
}
