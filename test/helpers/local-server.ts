import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

interface ReceivedRequest {
  method: string;
  /** Path and query. */
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

interface ServerResponse {
  status: number;
  headers?: Record<string, string>;
  /** Sent as JSON. */
  body?: unknown;
}

/** A server on a free port of this machine. */
export interface LocalServer {
  url: string;
  close(): void;
}

/** Starts a server that answers each request with what the function returns; `undefined` closes the connection. */
export async function listen(respond: (request: ReceivedRequest) => ServerResponse | undefined): Promise<LocalServer> {
  const server = createServer(async (message, output) => {
    const { method = "", url = "", headers } = message;
    const response = respond({ method, url, headers, body: await text(message) });
    if (!response) {
      message.socket.destroy();
      return;
    }
    const { status, headers: responseHeaders, body } = response;
    output.writeHead(status, { ...(body !== undefined && { "content-type": "application/json" }), ...responseHeaders });
    output.end(body === undefined ? undefined : JSON.stringify(body));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, close: () => server.close().closeAllConnections() };
}
