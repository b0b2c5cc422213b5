import { createOptionError } from "../errors/option-error.js";
import { normalizeHeaders } from "../request/headers.js";
import { copyOwnMembers } from "./own-members.js";
import type { RequestOptions } from "./request-options.js";
import { type RetrySettings, resolveRetryOptions } from "./retry-settings.js";

/** The options of a call, copied and validated, with those of the client in place of absent ones. */
export interface CallSettings {
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds. */
  readonly timeout: number;
  readonly retry: RetrySettings;
}

/**
 * Copies the options of a call, each with that of the client if it is absent or `undefined`.
 * @throws {OptionError} if an option has an invalid value
 */
export function resolveRequestOptions(options: RequestOptions | undefined, client: CallSettings): CallSettings {
  if (!options) return client;
  const { headers, signal, timeout = client.timeout, retry } = copyOwnMembers(options);
  if (!(timeout > 0)) throw createOptionError("timeout", "a positive number of milliseconds", timeout);
  // Not `instanceof`: a test environment such as jsdom has a class of its own.
  if (signal && typeof signal.addEventListener !== "function") {
    throw createOptionError("signal", "an AbortSignal", signal);
  }
  return {
    headers: headers ? { ...client.headers, ...normalizeHeaders(headers) } : client.headers,
    signal: signal ?? client.signal,
    timeout,
    retry: resolveRetryOptions(retry, client.retry),
  };
}
