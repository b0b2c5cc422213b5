import { clouds, defaultCloud, type Version } from "../../../generated/servers.js";
import { type AccessToken, assertAccessToken } from "../authentication/access-token.js";
import { resolveBaseUrl } from "./base-url.js";
import { type CallSettings, resolveRequestOptions } from "./call-settings.js";
import type { ClientOptions } from "./client-options.js";
import type { Fetch } from "./fetch.js";
import { copyOwnMembers } from "./own-members.js";
import { defaultRetry } from "./retry-settings.js";

/** The options of a client, copied and validated, with the defaults in place. */
export interface ClientSettings extends Pick<ClientOptions, "onRetry" | "validate" | "onViolation"> {
  readonly accessToken: AccessToken;
  /** The scope that a credential is asked for. */
  readonly scope: string;
  /** Returns the base URL of an operation that Microsoft documents in one version only, or of all others. */
  readonly getBaseUrl: (operationVersion?: Version) => string;
  /** Whether `baseUrl` replaces the root of Microsoft Graph. */
  readonly isGateway: boolean;
  readonly fetch: Fetch;
  /** The settings of a call that has no options. */
  readonly call: CallSettings;
}

/**
 * Copies the options of a client, so that a later change of the object has no effect.
 * @throws {OptionError} if an option has an invalid value
 */
export function resolveClientOptions(options: ClientOptions): ClientSettings {
  // Passed on as it is: an object with the rest of its members would inherit from `Object.prototype`.
  const copy = copyOwnMembers(options);
  const {
    accessToken,
    cloud = defaultCloud,
    baseUrl,
    fetch,
    headers,
    timeout,
    retry,
    onRetry,
    validate,
    onViolation,
  } = copy;
  assertAccessToken(accessToken);
  const getBaseUrl = (operationVersion?: Version) => resolveBaseUrl(copy, operationVersion);
  getBaseUrl(); // Throws for an invalid option now, not at the first call.
  const base = { headers: {}, signal: undefined, timeout: 100_000, retry: defaultRetry };
  return {
    accessToken,
    scope: `https://${clouds[cloud]}/.default`,
    getBaseUrl,
    isGateway: baseUrl !== undefined,
    // Looked up for each request, because tests and instrumentations replace the global function.
    fetch: fetch ?? ((url, init) => globalThis.fetch(url, init)),
    call: resolveRequestOptions({ headers, timeout, retry }, base),
    onRetry,
    validate,
    onViolation,
  };
}
