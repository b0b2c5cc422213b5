import { once } from "node:events";
import { PrismMissingError } from "../mock/examples/resolve-prism.js";
import { FaultError } from "../mock/faults/errors.js";
import type { MockServer, RecordedRequest, ServerOptions } from "../mock/index.js";
import { MockOptionError } from "../mock/option-errors/invalid-option.js";
import { CertificateError, SelfsignedMissingError } from "../mock/server/https-certificate.js";
import { PortInUseError } from "../mock/server/listen-error.js";
import { SeedError } from "../mock/tenant/seed.js";
import { CommandError } from "./command-error.js";
import { parseMockArguments } from "./mock-arguments.js";
import { readMockConfig } from "./mock-config.js";
import { formatGreeting } from "./mock-greeting.js";
import { formatRequestLine } from "./request-log.js";

const defaults = { port: 4010, host: "127.0.0.1" };

/** What an option or a missing package causes. */
const usageErrors = [FaultError, MockOptionError, PrismMissingError, SelfsignedMissingError];

const mockHelp = `Usage: connected-organizations mock [options]

Serve a stateful in-memory tenant: what a client creates, it can read, list,
update and delete. The reference is served at /.

  --config <file>   JSON or YAML file with these and all other options of the
                    mock, such as faults. Options given here override it.
  --port <number>   Port to listen on; 0 is any free port. Default: ${defaults.port}
  --host <address>  Address to listen on. Default: ${defaults.host}
  --https           Serve https with a new certificate for this machine, whose
                    path is printed. Needs the package selfsigned.
  --https-key <file>, --https-cert <file>
                    Serve https with this private key and certificate (PEM).
  --seed <file>     JSON file with a list of organizations to start with.
  --latency <ms>    Delay of each response in milliseconds. Default: 0
  --static          Respond with the contract's examples and store nothing.
  --no-control      Do not serve the control API:
                    GET  /_mock/organizations, requests, snapshot, faults
                    PUT  /_mock/faults, seed
                    POST /_mock/reset
  --allowed-host <name>
                    Name under which the control API can be called, besides
                    those of this machine. Can be repeated.
  --quiet           Do not print a line for each request.
  -h, --help        Print this help.

Examples:
  connected-organizations mock --port 0 --seed organizations.json
  connected-organizations mock --config mock.json
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
  const { help, config, certificateFile, options } = parseMockArguments(args);
  if (help) {
    process.stdout.write(mockHelp);
    return;
  }
  const fileOptions = config === undefined ? {} : await readMockConfig(config);
  const { quiet = false, ...serverOptions } = { ...defaults, ...fileOptions, ...options };
  // A reader of the output that has gone, such as head, stops the mock as Ctrl-C does.
  const stopped = Promise.race([once(process, "SIGINT"), once(process, "SIGTERM"), once(process.stdout, "error")]);
  const server = await startServer({ ...serverOptions, ...(!quiet && { onRequest: printRequest }) });
  const { host } = serverOptions;
  if (!/^(localhost|127\.[\d.]+|::1)$/.test(host)) {
    process.stderr.write(`Warning: anyone who can reach ${host} can read and change this mock.\n`);
  }
  process.stdout.write(formatGreeting(server.url, server.certificateFile ?? certificateFile));
  await stopped;
  await server.close();
}

function printRequest(request: RecordedRequest): void {
  process.stdout.write(formatRequestLine(request));
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
    const isUsageError = usageErrors.some((UsageError) => error instanceof UsageError);
    if (isUsageError) throw new CommandError(2, (error as Error).message, error);
    if (error instanceof PortInUseError) {
      const message = `Port ${port} on ${host} is in use: choose another with --port, or any free port with --port 0.`;
      throw new CommandError(1, message, error);
    }
    const { syscall, message } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    throw new CommandError(1, `The mock cannot listen on port ${port} of ${host}: ${message}.`, error);
  }
}
