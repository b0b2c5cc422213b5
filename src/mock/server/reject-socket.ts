import type { Duplex } from "node:stream";
import { createServerErrorResponse } from "../http/error-response.js";
import { HttpError } from "../http/http-error.js";
import { getNodeModule } from "../node-module.js";

const statusByErrorCode: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** Responds to what Node creates no response object for, such as bytes that are not HTTP, and closes the socket. */
export function rejectSocket(socket: Duplex, { code = "", message }: NodeJS.ErrnoException): void {
  socket.on("error", () => socket.destroy()); // The caller has disconnected.
  if (!socket.writable || code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const { STATUS_CODES } = getNodeModule("node:http", "startMock");
  const status = statusByErrorCode[code] ?? 400;
  const error = new HttpError(status, `The request cannot be served: ${message}.`, { target: "" });
  const response = createServerErrorResponse(error);
  const body = String(response.body);
  const headers = { ...response.headers, "content-length": Buffer.byteLength(body), connection: "close" };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, "", body].join("\r\n"));
}
