import { type Cloud, defaultCloud } from "../../../generated/servers.js";
import { assertAccessToken } from "../authentication/access-token.js";
import { assertNotNegative, createOptionError } from "../errors/option-error.js";
import { normalizeHeaders } from "../request/headers.js";
import { resolveBaseUrl } from "./base-url.js";
import type { ClientOptions } from "./client-options.js";
import { mergeOptions } from "./merge-options.js";
import type { RequestOptions } from "./request-options.js";
import type { RetryOptions } from "./retry-options.js";

/** The options of a client or call, copied and validated, with the defaults in place. */
export interface Settings extends Omit<ClientOptions, "headers" | "retry"> {
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

const defaults: Pick<Settings, "cloud" | "timeout"> = { cloud: defaultCloud, timeout: 100_000 };

const defaultRetry: RetrySettings = { limit: 3, maxDelay: 60_000, network: true };

/**
 * Returns the settings of a client.
 * @throws {OptionError} if an option has an invalid value
 */
export function resolveClientOptions(options: ClientOptions): Settings {
  const client = mergeOptions(defaults, options);
  assertAccessToken(client.accessToken);
  resolveBaseUrl(client); // Throws for an invalid option now, not at the first call.
  return resolveRequestOptions(client, mergeOptions(client, { headers: {}, retry: defaultRetry }));
}

/**
 * Returns the settings of a call: those of the client, replaced by the options of the call.
 * @throws {OptionError} if an option has an invalid value
 */
export function resolveRequestOptions(options: RequestOptions | undefined, client: Settings): Settings {
  if (!options) return client;
  const { headers, signal, timeout = client.timeout, retry } = mergeOptions({}, options);
  if (!(timeout > 0)) throw createOptionError("timeout", "a positive number of milliseconds", timeout);
  // Not `instanceof`: a test environment such as jsdom has another class.
  if (signal && !("aborted" in Object(signal))) throw createOptionError("signal", "an AbortSignal", signal);
  return mergeOptions(client, {
    headers: { ...client.headers, ...normalizeHeaders(headers) },
    signal,
    timeout,
    retry: resolveRetryOptions(retry, client.retry),
  });
}

function resolveRetryOptions(options: RetryOptions | undefined, client: RetrySettings): RetrySettings {
  const retry = mergeOptions(client, options);
  assertNotNegative("retry.limit", retry.limit);
  assertNotNegative("retry.maxDelay", retry.maxDelay);
  return retry.methods ? { ...retry, methods: [...retry.methods] } : retry;
}
