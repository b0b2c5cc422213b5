import { CommandError } from "./command-error.js";
import { parseHttps } from "./https-option.js";
import type { MockConfig } from "./mock-config.js";
import { parseOptions } from "./parse-arguments.js";

interface MockArguments {
  help: boolean;
  /** Path of a configuration file. */
  config: string | undefined;
  /** Path of the certificate of an https server. */
  certificateFile: string | undefined;
  /** The options that are given, and no others: they override the file. */
  options: MockConfig;
}

/**
 * Parses the arguments of the command `mock`.
 *
 * @throws {CommandError} if an argument is not valid
 */
export function parseMockArguments(args: string[]): MockArguments {
  const { help, config, ...values } = parseOptions("connected-organizations mock", args, {
    config: { type: "string" },
    port: { type: "string" },
    host: { type: "string" },
    seed: { type: "string" },
    latency: { type: "string" },
    static: { type: "boolean" },
    https: { type: "boolean" },
    "https-key": { type: "string" },
    "https-cert": { type: "string" },
    "allowed-host": { type: "string", multiple: true },
    "no-control": { type: "boolean" },
    quiet: { type: "boolean" },
    help: { type: "boolean", short: "h", default: false },
  });
  const options = {
    port: parseNumber("--port", "a number from 0 to 65535", 65_535, values.port),
    host: values.host,
    seed: values.seed,
    latency: parseNumber("--latency", "a number of milliseconds", 2 ** 31 - 1, values.latency),
    static: values.static,
    https: parseHttps(values),
    allowedHosts: values["allowed-host"],
    control: values["no-control"] && false,
    quiet: values.quiet,
  };
  return { help, config, certificateFile: values["https-cert"], options: omitUndefined(options) };
}

function parseNumber(option: string, expected: string, max: number, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,10}$/.test(text) && Number(text) <= max) return Number(text);
  throw new CommandError(2, `${option} must be ${expected} (got "${text}").`);
}

type Defined<Options> = { [Name in keyof Options]?: Exclude<Options[Name], undefined> };

function omitUndefined<Options extends object>(options: Options): Defined<Options> {
  const entries = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Defined<Options>; // Object.fromEntries loses the names.
}
