import { type Cloud, defaultCloud } from "../../../generated/servers.js";
import { type AccessToken, assertAccessToken } from "../authentication/access-token.js";
import { assertNotNegative, assertObject, assertOption } from "../errors/option-error.js";
import { normalizeHeaders } from "../request/headers.js";
import type { ClientOptions } from "./client-options.js";
import { mergeOptions } from "./merge-options.js";
import type { RequestOptions } from "./request-options.js";
import type { Validators } from "./validators.js";

/** The options of a client or call, copied and validated, with the defaults in place. */
export interface Settings
  extends Omit<ClientOptions, "accessToken" | "headers" | "retry" | "validate">,
    Pick<RequestOptions, "signal"> {
  readonly accessToken?: AccessToken | undefined;
  readonly cloud: Cloud;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly timeout: number;
  readonly retry: RetrySettings;
  readonly validate: Validators;
}

interface RetrySettings {
  readonly limit: number;
  /** `undefined` means all methods but POST and PATCH. */
  readonly methods: readonly string[] | undefined;
  readonly maxDelay: number;
  readonly network: boolean;
}

/** Names every option of a client, so that others can be refused. */
const defaults = {
  accessToken: undefined,
  cloud: defaultCloud,
  version: undefined,
  baseUrl: undefined,
  allowInsecureConnection: undefined,
  fetch: undefined,
  headers: {},
  timeout: 100_000,
  retry: { limit: 3, methods: undefined, maxDelay: 60_000, network: true },
  onRetry: undefined,
  validate: {},
  onViolation: undefined,
} satisfies Settings & Record<keyof ClientOptions, unknown>;

/** The options of a call. */
export const callOptions = ["headers", "signal", "timeout", "retry", "response"] satisfies (keyof RequestOptions)[];

/**
 * Returns the settings of a client.
 * @throws {OptionError} if an option is unknown or has an invalid value
 */
export function resolveClientOptions(options: ClientOptions): Settings {
  const client = resolveOptions(defaults, options);
  assertAccessToken(client.accessToken);
  return client;
}

/**
 * Returns settings, replaced by the options of a client or call.
 * @param names of the options that there are, by default those of the base
 * @throws {OptionError} if an option is unknown or has an invalid value
 */
export function resolveOptions(
  base: Settings,
  options: ClientOptions | RequestOptions | undefined,
  names?: readonly string[],
): Settings {
  if (!options) return base;
  const merged = mergeOptions(base, options, "options", names);
  const { timeout, signal } = merged;
  assertObject("validate", merged.validate);
  const retry = mergeOptions(base.retry, merged.retry, "retry");
  assertOption("timeout", timeout > 0, "a positive number", timeout);
  if (signal) assertSignal(signal);
  assertNotNegative("retry.limit", retry.limit);
  assertNotNegative("retry.maxDelay", retry.maxDelay);
  if (retry.methods) retry.methods = [...retry.methods];
  return Object.assign(merged, { retry, headers: { ...base.headers, ...normalizeHeaders(merged.headers) } });
}

/**
 * Asserts that a value is an AbortSignal. A test environment such as jsdom has another class.
 * @throws {OptionError} if it is not
 */
export function assertSignal(value: unknown): asserts value is AbortSignal {
  assertOption("signal", "aborted" in Object(value), "an AbortSignal", value);
}
