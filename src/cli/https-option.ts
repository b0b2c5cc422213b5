import { readFileSync } from "node:fs";
import type { HttpsCertificate } from "../mock/index.js";
import { CommandError } from "./command-error.js";
import { describeReadError } from "./read-error.js";

/** The options of `mock` for https. */
interface HttpsOptions {
  https: boolean;
  "https-key"?: string | undefined;
  "https-cert"?: string | undefined;
}

/**
 * Returns the option `https` of `startMock`.
 *
 * @throws {CommandError} if a file cannot be read, or one of the two is missing
 */
export function parseHttps({ https, "https-key": key, "https-cert": cert }: HttpsOptions): boolean | HttpsCertificate {
  if (key === undefined && cert === undefined) return https;
  if (key === undefined || cert === undefined) {
    throw new CommandError(2, "--https-key and --https-cert must be used together.");
  }
  return { key: readOption("--https-key", key), cert: readOption("--https-cert", cert) };
}

function readOption(option: string, file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new CommandError(2, `${option} cannot be read: ${file}: ${describeReadError(error)}.`, error);
  }
}
