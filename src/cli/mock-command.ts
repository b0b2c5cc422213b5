import { once } from "node:events";
import { PrismMissingError } from "../mock/examples/resolve-prism.js";
import type { MockServer, ServerOptions } from "../mock/index.js";
import { CertificateError, SelfsignedMissingError } from "../mock/server/https-certificate.js";
import { PortInUseError } from "../mock/server/port-in-use-error.js";
import { SeedError } from "../mock/tenant/seed.js";
import { CommandError } from "./command-error.js";
import { parseHttps } from "./https-option.js";
import { formatGreeting } from "./mock-greeting.js";
import { parseOptions } from "./parse-arguments.js";

const defaults = { port: "4010", host: "127.0.0.1", latency: "0" };

const mockHelp = `Usage: connected-organizations mock [options]

Serve a stateful in-memory tenant: what a client creates, it can read, list,
update and delete. The reference is served at /.

  --port <number>   Port to listen on; 0 is any free port. Default: ${defaults.port}
  --host <address>  Address to listen on. Default: ${defaults.host}
  --https           Serve https with a new certificate for this machine, whose
                    path is printed. Needs the package selfsigned.
  --https-key <file>, --https-cert <file>
                    Serve https with this private key and certificate (PEM).
  --seed <file>     JSON file with a list of organizations to start with.
  --latency <ms>    Milliseconds before each response. Default: ${defaults.latency}
  --static          Respond with the contract's examples and store nothing.
  --no-control      Do not serve the control API:
                    GET  /_mock/organizations, requests, snapshot, faults
                    PUT  /_mock/faults, seed
                    POST /_mock/reset
  --allowed-host <name>
                    Name under which the control API can be called, beside
                    those of this machine. Can be repeated.
  -h, --help        Print this help.

Examples:
  connected-organizations mock --port 0 --seed organizations.json
  curl -X PUT http://127.0.0.1:4010/_mock/faults \\
    -H 'Content-Type: application/json' \\
    -d '[{"status":429,"retryAfter":2,"times":3}]'

Exit code: 0 success, 1 the mock cannot start, 2 usage error.
`;

/**
 * Serves the mock until Ctrl-C or SIGTERM.
 *
 * @throws {CommandError} if an option is not valid, Prism is missing or the mock cannot listen
 */
export async function runMock(args: string[]): Promise<void> {
  const { help, ...options } = parseOptions("connected-organizations mock", args, {
    port: { type: "string", default: defaults.port },
    host: { type: "string", default: defaults.host },
    seed: { type: "string" },
    latency: { type: "string", default: defaults.latency },
    static: { type: "boolean", default: false },
    https: { type: "boolean", default: false },
    "https-key": { type: "string" },
    "https-cert": { type: "string" },
    "allowed-host": { type: "string", multiple: true, default: [] },
    "no-control": { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  });
  if (help) {
    process.stdout.write(mockHelp);
    return;
  }
  const stopped = Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  const { host, seed } = options;
  const server = await startServer({
    port: parsePort(options.port),
    host,
    latency: parseLatency(options.latency),
    static: options.static,
    https: parseHttps(options),
    control: !options["no-control"],
    allowedHosts: options["allowed-host"],
    ...(seed !== undefined && { seed }),
  });
  if (!/^(localhost|127\.[\d.]+|::1)$/.test(host)) {
    process.stderr.write(`Warning: anyone who can reach ${host} can read and change this mock.\n`);
  }
  process.stdout.write(formatGreeting(server.url, server.certificateFile ?? options["https-cert"]));
  await stopped;
  await server.close();
}

function parsePort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65535) return Number(text);
  throw new CommandError(2, `--port must be a number from 0 to 65535 (got "${text}").`);
}

function parseLatency(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new CommandError(2, `--latency must be a number of milliseconds (got "${text}").`);
}

async function startServer(options: ServerOptions & { port: number; host: string }): Promise<MockServer> {
  const { port, host } = options;
  try {
    // Imported on demand, so that the help does not load the mock.
    const { startMock } = await import("../mock/index.js");
    return await startMock(options);
  } catch (error) {
    if (error instanceof SeedError || error instanceof CertificateError)
      throw new CommandError(1, error.message, error);
    if (error instanceof PrismMissingError || error instanceof SelfsignedMissingError)
      throw new CommandError(2, error.message, error);
    if (error instanceof PortInUseError) {
      const message = `Port ${port} on ${host} is in use: choose another with --port, or any free port with --port 0.`;
      throw new CommandError(1, message, error);
    }
    const { syscall, message } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    throw new CommandError(1, `The mock cannot listen on port ${port} of ${host}: ${message}.`, error);
  }
}
