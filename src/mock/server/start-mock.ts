import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { DroppedConnectionError } from "../faults/errors.js";
import { createServerErrorResponse } from "../http/error-response.js";
import { toHttpError } from "../http/http-error.js";
import type { HttpResponse, RequestHandler } from "../http/response.js";
import type { Mock } from "../mock.js";
import { createMockFrom } from "../mock-from-state.js";
import { MockState } from "../mock-state.js";
import { assertOptions } from "../option-errors/assert-options.js";
import { createRequestHandler } from "../pipeline/handle-request.js";
import { withControlAccess } from "./control-access.js";
import { withControlApi } from "./control-api.js";
import { withCors } from "./cors.js";
import { withForwardedUrl } from "./forwarded.js";
import { assertCertificate, createCertificate, removeCertificate, writeCertificate } from "./https-certificate.js";
import { listen } from "./listen.js";
import { toListenError } from "./listen-error.js";
import { sendResponse, toHttpRequest } from "./node-messages.js";
import { withReferencePage } from "./reference-page.js";
import { rejectSocket } from "./reject-socket.js";
import type { HttpsCertificate, ServerOptions } from "./server-options.js";

/** A mock that listens on a port. */
export interface MockServer {
  /** Root URL of the server without a trailing slash, such as `http://127.0.0.1:4010`, also on the host `0.0.0.0`. */
  readonly url: string;
  /** Certificate of an https server in PEM; `undefined` over http. */
  readonly certificate: string | undefined;
  /** File with the certificate that `https: true` created, for `NODE_EXTRA_CA_CERTS`. It exists until `close`. */
  readonly certificateFile: string | undefined;
  /** The mock without the server: the same tenant, requests and faults. */
  readonly mock: Mock;
  /** Stops the server, closes its connections, and carries out delayed requests at once. Further calls do nothing. */
  close(): Promise<void>;
}

/**
 * Starts a mock that listens on a port, and resolves when it accepts requests. It also serves the reference at `/`.
 *
 * @throws {MockOptionError} if an option is not valid
 * @throws {PortInUseError} if another program listens on the port
 * @throws {SelfsignedMissingError} if `https` is `true` and the package selfsigned is not installed
 * @throws {CertificateError} if `https` is not a private key with its certificate
 * @throws what `createMock` throws
 * @example
 * ```ts
 * const server = await startMock({ port: 4010, seed: "organizations.json" });
 * const graph = createClient({ accessToken: "any", baseUrl: `${server.url}/v1.0` });
 * await server.close();
 * ```
 */
export async function startMock(options: ServerOptions = {}): Promise<MockServer> {
  assertOptions("ServerOptions", options);
  const { port = 0, host = "127.0.0.1", https = false, control = true, allowedHosts = [], ...mockOptions } = options;
  const state = new MockState(mockOptions);
  await state.prepare();
  const handleRequest = createRequestHandler(state);
  const names = [host, ...allowedHosts];
  const certificate = await getCertificate(https, names);
  const handleWithForwarded = withForwardedUrl(handleRequest);
  const handleWithControl = control ? withControlApi(handleWithForwarded, state) : handleWithForwarded;
  const handleWithPages = withControlAccess(withCors(withReferencePage(handleWithControl)), names);
  const { server, url, stop } = await listen(port, host, certificate).catch((error: unknown) => {
    throw toListenError(error, { host, port });
  });
  serve(server, handleWithPages, url);

  const isNewCertificate = certificate !== undefined && https === true;
  const certificateFile = isNewCertificate ? await writeCertificateOrStop(certificate, stop) : undefined;
  let closed: Promise<void> | undefined;
  const close = () => {
    if (!closed && certificateFile !== undefined) removeCertificate(certificateFile);
    closed ??= stop();
    state.delays.end();
    return closed;
  };
  return {
    url,
    certificate: certificate?.cert,
    certificateFile,
    mock: createMockFrom(state, handleRequest),
    close,
  };
}

/** A server whose caller gets an error could not be closed by anyone. */
async function writeCertificateOrStop({ cert }: HttpsCertificate, stop: () => Promise<void>): Promise<string> {
  try {
    return writeCertificate(cert);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function getCertificate(
  https: boolean | HttpsCertificate,
  names: readonly string[],
): Promise<HttpsCertificate | undefined> {
  if (https === false) return undefined;
  if (https === true) return createCertificate(names);
  assertCertificate(https);
  return https;
}

function serve(server: Server, handleRequest: RequestHandler, url: string): void {
  const respond = (message: IncomingMessage, response: ServerResponse) => {
    handleRequest(toHttpRequest(message, url))
      .catch(createFailureResponse)
      .then((result) => sendResponse(result, response))
      .catch((error) => response.destroy(error));
  };
  server.on("request", respond);
  server.on("checkExpectation", respond); // Expectations other than 100-continue may be ignored (RFC 9110, 10.1.1).
  server.on("clientError", (error, socket) => rejectSocket(socket, error));
  server.on("connect", (_message, socket) => rejectSocket(socket, new Error("CONNECT is not supported")));
}

/** Creates the 500 for what fails outside the handler of the mock, such as reading a file of the reference. */
function createFailureResponse(error: unknown): HttpResponse {
  if (error instanceof DroppedConnectionError) throw error;
  return createServerErrorResponse(toHttpError(error));
}
