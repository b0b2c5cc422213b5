import { once } from "node:events";
import type { MockServer } from "../mock/index.js";
import { PortInUseError } from "../mock/port-in-use.js";
import { PrismMissingError } from "../mock/prism-missing.js";
import { CommandError } from "./command-error.js";
import { parseOptions } from "./parse-options.js";

const defaults = { port: "4010", host: "127.0.0.1" };

const mockHelp = `Usage: connected-organizations mock [--port <number>] [--host <address>]

Serves the mock, which answers every operation from the contract, and the reference at /.

  --port <number>   Port to listen on; 0 takes any that is free. Default: ${defaults.port}
  --host <address>  Address to listen on. Default: ${defaults.host}
  -h, --help        Print this help.
`;

/**
 * Serves the mock until it is told to stop by Ctrl-C or SIGTERM.
 *
 * @throws {CommandError} where an option is wrong, Prism is missing or the port cannot be had.
 */
export async function runMock(args: string[]): Promise<void> {
  const { port, host, help } = parseOptions("connected-organizations mock", args, {
    port: { type: "string", default: defaults.port },
    host: { type: "string", default: defaults.host },
    help: { type: "boolean", short: "h", default: false },
  });
  if (help) {
    process.stdout.write(mockHelp);
    return;
  }
  const stop = Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  const server = await start(portNumber(port), host);
  const { greeting } = await import("./greeting.js"); // It reads the contract through Prism.
  process.stdout.write(await greeting(server.url));
  await stop;
  await server.close();
}

function portNumber(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65535) return Number(text);
  throw new CommandError(2, `--port must be a number from 0 to 65535, not "${text}".`);
}

async function start(port: number, host: string): Promise<MockServer> {
  try {
    // Not before it is wanted: help must not need Prism.
    const { startMock } = await import("../mock/index.js");
    return await startMock({ port, host });
  } catch (error) {
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
