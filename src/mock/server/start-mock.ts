import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Mock, mockOf } from "../create-mock.js";
import { createHandler } from "../pipeline/create-handler.js";
import type { Handler, MockOptions } from "../pipeline/types.js";
import { Sandbox } from "../tenant/sandbox.js";
import { withControl } from "./control.js";
import { withCors } from "./cors.js";
import { send, toIncoming } from "./node-http.js";
import { PortInUseError } from "./port-in-use-error.js";
import { withPages } from "./reference-page.js";
import { refuseSocket } from "./refuse-socket.js";

export interface ServerOptions extends MockOptions {
  /**
   * Port to listen on; 0 takes any that is free.
   * @default 0
   */
  port?: number;
  /**
   * Address to listen on.
   * @default "127.0.0.1"
   */
  host?: string;
  /**
   * Whether the mock can be read and steered over HTTP, below `/_mock/`.
   * @default true
   */
  control?: boolean;
}

/** A mock on a socket. */
export interface MockServer {
  /** Root of the server, such as `http://127.0.0.1:4010`, without a slash at its end. */
  readonly url: string;
  /** The same mock, without the socket. */
  readonly mock: Mock;
  /** Ends the server and every connection to it. More than one call does no more. */
  close(): Promise<void>;
}

/**
 * Starts a mock on a socket; it answers as soon as the promise resolves. Beside the operations it serves the reference, at `/`.
 *
 * @throws {PortInUseError} where another program has the port.
 */
export async function startMock({
  port = 0,
  host = "127.0.0.1",
  control = true,
  ...options
}: ServerOptions = {}): Promise<MockServer> {
  const sandbox = new Sandbox(options);
  const handle = createHandler(sandbox);
  const server = createServer({ requireHostHeader: false }); // Or Node refuses without the envelope.
  const url = await listen(server, port, host);
  const steered = control ? withControl(handle, sandbox) : handle;
  serve(server, withCors(withPages(steered)), url);

  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= stop(server);
    return closed;
  };
  return { url, mock: mockOf(handle, sandbox), close };
}

function serve(server: Server, handle: Handler, url: string): void {
  const answer = (message: IncomingMessage, response: ServerResponse) => {
    handle(toIncoming(message, url))
      .then((answer) => send(answer, response))
      .catch((error) => response.destroy(error));
  };
  server.on("request", answer);
  server.on("checkExpectation", answer); // What is expected beside 100-continue may be passed over (RFC 9110, 10.1.1).
  server.on("clientError", (error, socket) => refuseSocket(socket, error));
  server.on("connect", (_message, socket) => refuseSocket(socket, new Error("the mock is no proxy")));
}

async function listen(server: Server, port: number, host: string): Promise<string> {
  try {
    await once(server.listen(port, host), "listening");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "EADDRINUSE") throw new PortInUseError(port, host, cause);
    throw cause;
  }
  const { address, family, port: bound } = server.address() as AddressInfo; // A server on a port has one.
  return `http://${family === "IPv6" ? `[${address}]` : address}:${bound}`;
}

function stop(server: Server): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  server.closeAllConnections();
  return stopped;
}
