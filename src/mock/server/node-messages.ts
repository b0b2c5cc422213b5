import type { IncomingMessage, ServerResponse } from "node:http";
import type { HttpHeaders, HttpRequest, RequestBody } from "../http/request.js";
import type { HttpResponse } from "../http/response.js";

/**
 * Converts a message from a socket. A `Request` would refuse methods that the mock has to respond to, such as TRACE.
 *
 * @param serverUrl used for a message that names no host
 */
export function toHttpRequest(message: IncomingMessage, serverUrl: string): HttpRequest {
  return {
    method: message.method ?? "GET",
    url: getUrl(message, serverUrl),
    headers: getHeaders(message),
    body: hasBody(message) ? readMessage(message) : null,
  };
}

/** Writes a response to a socket. A caller that has disconnected is not an error. */
export function sendResponse({ status, headers, body }: HttpResponse, response: ServerResponse): void {
  response.statusCode = status;
  for (const name in headers) response.setHeader(name, headers[name] ?? "");
  const { req: message } = response;
  if (message.complete || response.shouldKeepAlive) response.end(body);
  else sendBeforeEnd(message, body, response);
  // The rest of a refused body must be read, or the connection waits for it.
  message.resume();
}

/** Time without a byte after which the rest of a refused body is no longer awaited, in milliseconds. */
const lingerTime = 1000;

/**
 * Writes a response while its caller is still sending. Node.js closes the connection after the response, and a caller such as
 * Python's urllib would report that instead of the response.
 */
function sendBeforeEnd(message: IncomingMessage, body: HttpResponse["body"], response: ServerResponse): void {
  if (body !== null) response.setHeader("content-length", Buffer.byteLength(body));
  response.flushHeaders();
  if (body !== null) response.write(body);
  const linger = setTimeout(() => response.end(), lingerTime).unref();
  message.on("data", () => linger.refresh());
  message.once("close", () => {
    clearTimeout(linger);
    response.end();
  });
}

function getUrl({ url = "/", headers: { host = "" } }: IncomingMessage, serverUrl: string): URL {
  if (/^https?:\/\//i.test(url) && URL.canParse(url)) return new URL(url); // The absolute form of a proxy request.
  const path = url.startsWith("/") ? url : `/${url}`;
  const protocol = serverUrl.slice(0, serverUrl.indexOf("/"));
  const isHost = /^[\w\-.[\]:]+$/.test(host);
  try {
    return new URL((isHost ? `${protocol}//${host}` : serverUrl) + path);
  } catch {
    return new URL(serverUrl + path); // The host is not valid, such as one with the port 99999.
  }
}

function getHeaders({ headers }: IncomingMessage): HttpHeaders {
  const values = new Map<string, string>();
  for (const name in headers) {
    const value = headers[name] ?? "";
    values.set(name, typeof value === "string" ? value : value.join(", "));
  }
  return values;
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}

/** Reads by events: an iterator costs as much as the rest of the response, and leaving it early closes the connection. */
function readMessage(message: IncomingMessage): RequestBody {
  return (onChunk) =>
    new Promise((resolve, reject) => {
      const rejectClosed = () => reject(new Error("The caller has disconnected."));
      if (message.destroyed) return rejectClosed(); // It emits no more events.
      const handleChunk = (chunk: Uint8Array) => {
        try {
          onChunk(chunk);
        } catch (error) {
          message.off("data", handleChunk);
          reject(error);
        }
      };
      message.on("data", handleChunk);
      message.once("end", resolve);
      message.once("error", reject);
      message.once("close", rejectClosed); // Does nothing after the end.
    });
}
