import type { IncomingMessage, ServerResponse } from "node:http";
import type { Reply } from "../http/response.js";
import type { Incoming, RequestHeaders } from "../pipeline/types.js";

/**
 * A request off a socket. It is no `Request`, which refuses some methods (TRACE) that a mock should answer.
 *
 * @param address of the server, for a request that names no host.
 */
export function toIncoming(message: IncomingMessage, address: string): Incoming {
  return {
    method: message.method ?? "GET",
    url: urlOf(message, address),
    headers: headersOf(message),
    body: hasBody(message) ? message : null,
  };
}

/** Writes a response to a socket. That its caller has gone away meanwhile is no fault. */
export function send({ status, headers, body }: Reply, response: ServerResponse): void {
  response.statusCode = status;
  for (const name in headers) response.setHeader(name, headers[name] ?? "");
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

function headersOf({ headers }: IncomingMessage): RequestHeaders {
  return {
    get(name) {
      const value = headers[name];
      return (Array.isArray(value) ? value.join(", ") : value) ?? null;
    },
  };
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}
