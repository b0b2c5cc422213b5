import { type Cloud, defaultCloud } from "../../../generated/servers.js";
import { type AccessToken, assertAccessToken } from "../authentication/access-token.js";
import { assertNotNegative, assertOption } from "../errors/option-error.js";
import { normalizeHeaders } from "../request/headers.js";
import type { ClientOptions } from "./client-options.js";
import type { Fetch } from "./fetch.js";
import { mergeOptions } from "./merge-options.js";
import type { RequestOptions } from "./request-options.js";
import type { Validators } from "./validators.js";

/** The options of a client or call, copied and validated, with the defaults in place. */
export interface Settings
  extends Omit<ClientOptions, "accessToken" | "fetch" | "headers" | "retry" | "validate">,
    Pick<RequestOptions, "signal" | "response"> {
  readonly accessToken?: AccessToken | undefined;
  readonly cloud: Cloud;
  readonly fetch: Fetch;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly timeout: number;
  readonly retry: RetrySettings;
  readonly validate: Validators;
}

interface RetrySettings {
  readonly limit: number;
  readonly methods: readonly string[];
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
  fetch: (url, init) => globalThis.fetch(url, init),
  headers: {},
  timeout: 100_000,
  // The service may have carried out a POST or PATCH whose response is lost. It has no operation of another method.
  retry: { limit: 3, methods: ["GET", "DELETE"], maxDelay: 60_000, network: true },
  onRetry: undefined,
  validate: { validateRequest: undefined, validateResponse: undefined },
  onViolation: undefined,
} satisfies Settings & Record<keyof ClientOptions, unknown>;

/** The options of a batch. */
export const batchOptions = ["headers", "signal", "timeout", "retry"] satisfies (keyof RequestOptions)[];

/** The options of a call. */
export const callOptions = [...batchOptions, "response"] satisfies (keyof RequestOptions)[];

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
 * @param names of the valid options, by default those of the base
 * @throws {OptionError} if an option is unknown or has an invalid value
 */
export function resolveOptions(
  base: Settings,
  options: ClientOptions | RequestOptions | undefined,
  names?: readonly string[],
): Settings {
  if (!options) return base;
  const merged = mergeOptions(base, options, names);
  const retry = mergeOptions(base.retry, merged.retry);
  const validate = mergeOptions(base.validate, merged.validate);
  assertOption("timeout", merged.timeout > 0, "a positive number", merged.timeout);
  if (merged.signal) assertSignal(merged.signal);
  assertNotNegative("retry.limit", retry.limit);
  assertNotNegative("retry.maxDelay", retry.maxDelay);
  retry.methods = String(retry.methods).toUpperCase().split(",");
  return Object.assign(merged, { retry, validate, headers: { ...base.headers, ...normalizeHeaders(merged.headers) } });
}

/**
 * Asserts that a value is an AbortSignal. A test environment such as jsdom has another class.
 * @throws {OptionError} if it is not
 */
export function assertSignal(value: unknown): asserts value is AbortSignal {
  assertOption("signal", "aborted" in Object(value), "an AbortSignal", value);
}
