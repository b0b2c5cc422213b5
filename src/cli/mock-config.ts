import { dirname, resolve } from "node:path";
import type { HttpsCertificate, ServerOptions } from "../mock/server/server-options.js";
import { CommandError } from "./command-error.js";
import { readTextFile } from "./read-text-file.js";

/** A configuration file of the command `mock`. The options of the command line override it. */
export interface MockConfig extends ServerOptions {
  /** Address of the JSON Schema of this file, for editors. */
  $schema?: string;
  /**
   * Whether to serve https: `true` with a new certificate for this machine, or with the PEM files at these paths, which are
   * relative to this file.
   * @default false
   */
  https?: boolean | HttpsCertificate;
  /**
   * Whether not to print a line for each request.
   * @default false
   */
  quiet?: boolean;
}

/**
 * Reads a configuration file, JSON or YAML by its extension. Resolves the paths in it.
 *
 * @throws {CommandError} if the file cannot be read, or is not valid, naming the place
 */
export async function readMockConfig(file: string): Promise<MockConfig> {
  const config = await parseConfig(file, readTextFile(file));
  // Imported on demand, so that the help does not load the validators.
  const { listInvalidOptions } = await import("../mock/option-errors/assert-options.js");
  const [invalid, ...others] = listInvalidOptions("MockConfig", config);
  if (invalid) {
    const more = others.length > 0 ? `, and ${others.length} more` : "";
    throw new CommandError(2, `${file} is not valid: ${invalid.message}${more}.`);
  }
  return resolvePaths(config as MockConfig, file);
}

async function parseConfig(file: string, text: string): Promise<unknown> {
  const isYaml = /\.ya?ml$/i.test(file);
  const parse = isYaml ? await importYamlParser(file) : JSON.parse;
  try {
    return parse(text);
  } catch (error) {
    const { message } = error as Error; // The parsers throw nothing else.
    // YAML quotes the place in further lines, and JSON in the first one, line breaks included.
    const reason = isYaml ? message.split("\n", 1)[0]?.replace(/:$/, "") : message.replace(/\s+/g, " ");
    throw new CommandError(2, `${file} is not ${isYaml ? "YAML" : "JSON"}: ${reason}.`, error);
  }
}

/** The package yaml is an optional peer dependency: JSON needs nothing. */
async function importYamlParser(file: string): Promise<(text: string) => unknown> {
  try {
    const { parse } = await import("yaml");
    return (text) => parse(text, { logLevel: "error" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
    const install = "npm install --save-dev yaml";
    throw new CommandError(2, `${file} needs the package yaml, which is not installed: ${install}`, error);
  }
}

function resolvePaths({ $schema: _, ...config }: MockConfig, file: string): MockConfig {
  const resolvePath = (path: string) => resolve(dirname(file), path);
  const { seed, https } = config;
  if (typeof seed === "string") config.seed = resolvePath(seed);
  if (typeof https === "object") {
    config.https = {
      key: readTextFile(resolvePath(https.key), "https.key"),
      cert: readTextFile(resolvePath(https.cert), "https.cert"),
    };
  }
  return config;
}
