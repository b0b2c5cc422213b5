import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { refuse } from "../http/error-response.js";
import { Refusal } from "../http/refusal.js";
import { identify } from "../http/request-ids.js";

const statuses: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** Answers bytes that are no request, for which Node makes no response object, and closes the socket. */
export function refuseSocket(socket: Duplex, { code = "", message }: NodeJS.ErrnoException): void {
  socket.on("error", () => socket.destroy()); // The caller went away; nobody is left to tell.
  if (!socket.writable || code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const status = statuses[code] ?? 400;
  const ids = identify(null);
  const answer = refuse(
    new Refusal(status, `This is no request that HTTP knows: ${message}.`, { target: "" }),
    ids,
    new Date(),
  );
  const body = String(answer.body);
  const headers = {
    ...answer.headers,
    ...ids,
    "content-length": Buffer.byteLength(body),
    connection: "close",
  };
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...head, "", body].join("\r\n"));
}
