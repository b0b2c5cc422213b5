import { type Cloud, defaultCloud } from "../../../generated/servers.js";
import { type AccessToken, assertAccessToken } from "../authentication/access-token.js";
import { assertNotNegative, assertOption } from "../errors/option-error.js";
import { normalizeHeaders } from "../request/headers.js";
import type { ClientOptions } from "./client-options.js";
import { mergeOptions } from "./merge-options.js";
import type { RequestOptions } from "./request-options.js";

/** The options of a client or call, copied and validated, with the defaults in place. */
export interface Settings extends Omit<ClientOptions, "accessToken" | "headers" | "retry"> {
  readonly accessToken?: AccessToken | undefined;
  readonly cloud: Cloud;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly timeout: number;
  readonly retry: RetrySettings;
  readonly signal?: AbortSignal | undefined;
}

interface RetrySettings {
  readonly limit: number;
  /** `undefined` means all methods but POST and PATCH. */
  readonly methods?: readonly string[] | undefined;
  readonly maxDelay: number;
  readonly network: boolean;
}

const defaults: Settings = {
  cloud: defaultCloud,
  headers: {},
  timeout: 100_000,
  retry: { limit: 3, maxDelay: 60_000, network: true },
};

/**
 * Returns the settings of a client.
 * @throws {OptionError} if an option has an invalid value
 */
export function resolveClientOptions(options: ClientOptions): Settings {
  const client = resolveOptions(defaults, options);
  assertAccessToken(client.accessToken);
  return client;
}

/**
 * Returns settings, replaced by the options of a client or call.
 * @throws {OptionError} if an option has an invalid value
 */
export function resolveOptions(base: Settings, options: ClientOptions | RequestOptions | undefined): Settings {
  if (!options) return base;
  const merged = mergeOptions(base, options);
  const { timeout, signal } = merged;
  const retry = mergeOptions(base.retry, merged.retry);
  assertOption("timeout", timeout > 0, "a positive number of milliseconds", timeout);
  assertOption("signal", !signal || isSignal(signal), "an AbortSignal", signal);
  assertNotNegative("retry.limit", retry.limit);
  assertNotNegative("retry.maxDelay", retry.maxDelay);
  if (retry.methods) retry.methods = [...retry.methods];
  return Object.assign(merged, { retry, headers: { ...base.headers, ...normalizeHeaders(merged.headers) } });
}

/** Whether a value is an AbortSignal. A test environment such as jsdom has another class. */
export function isSignal(value: unknown): value is AbortSignal {
  return "aborted" in Object(value);
}
