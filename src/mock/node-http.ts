import type { IncomingMessage, ServerResponse } from "node:http";
import type { Incoming } from "./handler.js";
import type { Reply } from "./reply.js";

/**
 * A request off a socket. It is no `Request`, which refuses some methods (TRACE) that a mock should answer.
 *
 * @param address of the server, for a request that names no host.
 */
export function toIncoming(message: IncomingMessage, address: string): Incoming {
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(message.headersDistinct)) {
    for (const value of values) headers.append(name, value);
  }
  return { method: message.method ?? "GET", url: urlOf(message, address), headers, body: bodyOf(message) };
}

/** Writes a response to a socket. That its caller has gone away meanwhile is no fault. */
export function send({ status, headers, body }: Reply, response: ServerResponse): void {
  response.statusCode = status;
  response.setHeaders(headers);
  response.end(body);
  // What is left of a body that was refused must come off the wire, or the connection waits for it.
  response.req.resume();
}

function urlOf({ url = "/", headers: { host = "" } }: IncomingMessage, address: string): URL {
  if (/^https?:\/\//i.test(url) && URL.canParse(url)) return new URL(url); // As a proxy is asked.
  const path = url.startsWith("/") ? url : `/${url}`;
  const origin = URL.canParse(`http://${host}`) ? new URL(`http://${host}`).origin : address;
  return new URL(origin + path);
}

function bodyOf(message: IncomingMessage): Incoming["body"] {
  const { "content-length": length = "0", "transfer-encoding": encoding } = message.headers;
  if (encoding === undefined && Number(length) === 0) return null;
  // To stop reading must not destroy the socket, which has yet to carry the answer.
  return message.iterator({ destroyOnReturn: false });
}
