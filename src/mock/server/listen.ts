import type { Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { getNodeModule } from "../node-module.js";
import { reportFailure } from "../pipeline/report-failure.js";
import { PortInUseError } from "./listen-error.js";
import type { HttpsCertificate } from "./server-options.js";

/** A server that listens on a port. */
export interface ListeningServer {
  readonly server: Server;
  /** Root URL without a trailing slash. */
  readonly url: string;
  /** Stops the server and closes its connections. */
  stop(): Promise<void>;
}

/**
 * Starts a server, and resolves when it accepts connections.
 *
 * @param certificate for https; `undefined` for http
 * @throws {PortInUseError} if another program listens on the port
 */
export async function listen(
  port: number,
  host: string,
  certificate: HttpsCertificate | undefined,
): Promise<ListeningServer> {
  const server = createServer(certificate);
  // Node.js closes only connections on which it has seen HTTP: not one that is in its TLS handshake.
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  await waitForPort(server, port, host);
  const { address, port: boundPort } = server.address() as AddressInfo; // A server on a port has one.
  return {
    server,
    url: `${certificate ? "https" : "http"}://${toUrlHost(address)}:${boundPort}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** What to call instead of an address that stands for all of this machine: browsers, Windows, and the client refuse those. */
const loopbackAddresses: Readonly<Record<string, string>> = { "0.0.0.0": "127.0.0.1", "::": "::1" };

/** Returns the host of the URL that leads to an address. It cannot have the zone of an IPv6 address, such as `%eth0`. */
function toUrlHost(address: string): string {
  const reachable = loopbackAddresses[address] ?? address.replace(/%.*/, "");
  return reachable.includes(":") ? `[${reachable}]` : reachable;
}

function createServer(certificate: HttpsCertificate | undefined): Server {
  const options = {
    requireHostHeader: false, // Node's own refusal would have no error envelope.
    // After the 5 seconds that are the default, a caller that was busy for so long uses a connection that is closed.
    keepAliveTimeout: 600_000,
  };
  if (!certificate) return getNodeModule("node:http", "startMock").createServer(options);
  return getNodeModule("node:https", "startMock").createServer({ ...options, ...certificate });
}

function waitForPort(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? new PortInUseError(port, host, error) : error);
    };
    server.once("error", fail);
    server.listen(port, host, () => {
      server.off("error", fail);
      // Such as too many open files (EMFILE), after which the server can accept the next connection.
      server.on("error", (error) => reportFailure("the server", error));
      resolve();
    });
  });
}
