import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createMockFrom, type Mock } from "../create-mock.js";
import type { RequestHandler } from "../http/response.js";
import { MockState } from "../mock-state.js";
import type { MockOptions } from "../options.js";
import { createRequestHandler } from "../pipeline/handle-request.js";
import { withControlApi } from "./control-api.js";
import { withCors } from "./cors.js";
import { sendResponse, toHttpRequest } from "./node-messages.js";
import { PortInUseError } from "./port-in-use-error.js";
import { withReferencePage } from "./reference-page.js";
import { rejectSocket } from "./reject-socket.js";

/** Options of `startMock`. */
export interface ServerOptions extends MockOptions {
  /**
   * Port to listen on; 0 selects any free port.
   * @default 0
   */
  port?: number;
  /**
   * Address to listen on.
   * @default "127.0.0.1"
   */
  host?: string;
  /**
   * Whether to serve the control API below `/_mock/`, which reads and changes the state of the mock.
   * @default true
   */
  control?: boolean;
}

/** A mock that listens on a port. */
export interface MockServer {
  /** Root URL of the server without a trailing slash, such as `http://127.0.0.1:4010`. */
  readonly url: string;
  /** The mock without the server: the same tenant, requests and faults. */
  readonly mock: Mock;
  /** Stops the server and closes its connections. Further calls do nothing. */
  close(): Promise<void>;
}

/**
 * Starts a mock that listens on a port, and resolves when it accepts requests. It also serves the reference at `/`.
 *
 * @throws {PortInUseError} if another program listens on the port
 * @throws what `createMock` throws
 * @example
 * const server = await startMock({ port: 4010, seed: "organizations.json" });
 * const graph = createClient({ accessToken: "any", baseUrl: `${server.url}/v1.0` });
 * await server.close();
 */
export async function startMock(options: ServerOptions = {}): Promise<MockServer> {
  const { port = 0, host = "127.0.0.1", control = true, ...mockOptions } = options;
  const state = new MockState(mockOptions);
  await state.prepare();
  const handleRequest = createRequestHandler(state);
  const server = createServer({ requireHostHeader: false }); // Node's own refusal would have no error envelope.
  const url = await listen(server, port, host);
  const handleWithControl = control ? withControlApi(handleRequest, state) : handleRequest;
  serve(server, withCors(withReferencePage(handleWithControl)), url);

  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= stop(server);
    return closed;
  };
  return { url, mock: createMockFrom(state, handleRequest), close };
}

function serve(server: Server, handleRequest: RequestHandler, url: string): void {
  const respond = (message: IncomingMessage, response: ServerResponse) => {
    handleRequest(toHttpRequest(message, url))
      .then((result) => sendResponse(result, response))
      .catch((error) => response.destroy(error));
  };
  server.on("request", respond);
  server.on("checkExpectation", respond); // Expectations other than 100-continue may be ignored (RFC 9110, 10.1.1).
  server.on("clientError", (error, socket) => rejectSocket(socket, error));
  server.on("connect", (_message, socket) => rejectSocket(socket, new Error("CONNECT is not supported")));
}

async function listen(server: Server, port: number, host: string): Promise<string> {
  try {
    await once(server.listen(port, host), "listening");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "EADDRINUSE") throw new PortInUseError(port, host, cause);
    throw cause;
  }
  const { address, family, port: boundPort } = server.address() as AddressInfo; // A server on a port has one.
  return `http://${family === "IPv6" ? `[${address}]` : address}:${boundPort}`;
}

function stop(server: Server): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  server.closeAllConnections();
  return stopped;
}
