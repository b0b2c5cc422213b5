import type { ServerOptions } from "../mock/index.js";
import { CommandError } from "./command-error.js";
import { readTextFile } from "./read-text-file.js";

/** The options of `mock` for https. */
interface HttpsOptions {
  https?: boolean | undefined;
  "https-key"?: string | undefined;
  "https-cert"?: string | undefined;
}

/**
 * Returns the option `https` of `startMock`.
 *
 * @throws {CommandError} if a file cannot be read, or one of the two is missing
 */
export function parseHttps({ https, "https-key": key, "https-cert": cert }: HttpsOptions): ServerOptions["https"] {
  if (key === undefined && cert === undefined) return https;
  if (key === undefined || cert === undefined) {
    throw new CommandError(2, "--https-key and --https-cert must be used together.");
  }
  return { key: readTextFile(key, "--https-key"), cert: readTextFile(cert, "--https-cert") };
}
