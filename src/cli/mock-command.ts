import { once } from "node:events";
import { PrismMissingError } from "../mock/examples/resolve-prism.js";
import type { MockServer, ServerOptions } from "../mock/index.js";
import { PortInUseError } from "../mock/server/port-in-use-error.js";
import { SeedError } from "../mock/tenant/seed.js";
import { CommandError } from "./command-error.js";
import { greeting } from "./mock-greeting.js";
import { parseOptions } from "./parse-arguments.js";

const defaults = { port: "4010", host: "127.0.0.1", latency: "0" };

const mockHelp = `Usage: connected-organizations mock [options]

Serves a tenant of its own, in which every operation of the contract does what the service does, and the reference at /.

  --port <number>   Port to listen on; 0 takes any that is free. Default: ${defaults.port}
  --host <address>  Address to listen on. Default: ${defaults.host}
  --seed <file>     JSON file with a list of organizations to begin with.
  --latency <ms>    Milliseconds before each answer. Default: ${defaults.latency}
  --static          Answer from the contract's examples, as Prism does, and remember nothing.
  --no-control      Do not serve /_mock/, where the mock is read and steered:
                    GET organizations, GET requests, GET snapshot, GET faults, PUT faults, PUT seed, POST reset.
  -h, --help        Print this help.

Examples:
  connected-organizations mock --port 0 --seed organizations.json
  curl -X PUT http://127.0.0.1:4010/_mock/faults -H 'Content-Type: application/json' -d '[{"status":429,"retryAfter":2,"times":3}]'
`;

/**
 * Serves the mock until it is told to stop by Ctrl-C or SIGTERM.
 *
 * @throws {CommandError} where an option is wrong, Prism is missing or the port cannot be had.
 */
export async function runMock(args: string[]): Promise<void> {
  const { help, ...options } = parseOptions("connected-organizations mock", args, {
    port: { type: "string", default: defaults.port },
    host: { type: "string", default: defaults.host },
    seed: { type: "string" },
    latency: { type: "string", default: defaults.latency },
    static: { type: "boolean", default: false },
    "no-control": { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  });
  if (help) {
    process.stdout.write(mockHelp);
    return;
  }
  const stop = Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  const { host, seed } = options;
  const server = await start({
    ...{ port: portNumber(options.port), host, latency: milliseconds(options.latency) },
    ...{ static: options.static, control: !options["no-control"], ...(seed !== undefined && { seed }) },
  });
  if (!/^(localhost|127\.[\d.]+|::1)$/.test(host)) {
    process.stderr.write(`Warning: whoever can reach ${host} can read and change this mock.\n`);
  }
  process.stdout.write(greeting(server.url));
  await stop;
  await server.close();
}

function portNumber(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65535) return Number(text);
  throw new CommandError(2, `--port must be a number from 0 to 65535, not "${text}".`);
}

function milliseconds(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new CommandError(2, `--latency must be a number of milliseconds, not "${text}".`);
}

async function start(options: ServerOptions & { port: number; host: string }): Promise<MockServer> {
  const { port, host } = options;
  try {
    // Not before it is wanted: help need not load the mock.
    const { startMock } = await import("../mock/index.js");
    return await startMock(options);
  } catch (error) {
    if (error instanceof SeedError) throw new CommandError(1, error.message, error);
    if (error instanceof PrismMissingError) throw new CommandError(2, error.message, error);
    if (error instanceof PortInUseError) {
      throw new CommandError(
        1,
        `Port ${port} of ${host} is in use: choose another with --port, or any with --port 0.`,
        error,
      );
    }
    const { syscall, message } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    throw new CommandError(1, `The mock cannot listen on port ${port} of ${host}: ${message}.`, error);
  }
}
