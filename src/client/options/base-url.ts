import { clouds, defaultCloud, defaultVersion, serverUrl, type Version, versions } from "../../../generated/servers.js";
import { createOptionError, OptionError } from "../errors/option-error.js";
import type { ClientOptions } from "./client-options.js";

type Server = Pick<ClientOptions, "baseUrl" | "cloud" | "version" | "allowInsecureConnection">;

/**
 * Returns the base URL of Microsoft Graph that the options name, without a slash at the end.
 * @param operationVersion version to use if the options name neither a version nor a base URL
 * @throws {OptionError} if the cloud or version is unknown, or the token must not be sent to the `baseUrl`
 */
export function resolveBaseUrl(
  { baseUrl, cloud = defaultCloud, version: clientVersion, allowInsecureConnection }: Server,
  operationVersion: Version = defaultVersion,
): string {
  const version = clientVersion ?? operationVersion;
  assertOneOf("cloud", cloud, Object.keys(clouds));
  assertOneOf("version", version, versions);
  return baseUrl === undefined
    ? serverUrl(clouds[cloud], version)
    : parseBaseUrl(baseUrl, allowInsecureConnection === true);
}

/** @throws {OptionError} if the value of the option is another one */
export function assertOneOf(option: string, value: string, values: readonly string[]): void {
  if (!values.includes(value)) throw createOptionError(option, `one of ${values.join(", ")}`, value);
}

/** A URL as `URL` serializes it: `https:`, or `http:` on this machine, without user, query or fragment. */
const secureUrl = /^(https:\/\/[^/@]+|http:\/\/(localhost|127\.[\d.]+|\[::1])(:\d+)?)\/[^?#]*$/;
const insecureUrl = /^http:\/\/[^/@]+\/[^?#]*$/;

function parseBaseUrl(baseUrl: string, isInsecureAllowed: boolean): string {
  const href = URL.canParse(baseUrl) ? new URL(baseUrl).href : "";
  const isInsecure = insecureUrl.test(href);
  if (secureUrl.test(href) || (isInsecure && isInsecureAllowed)) return href.replace(/\/+$/, "");
  // The message does not contain the URL, which can contain a password.
  throw new OptionError(
    "baseUrl",
    `baseUrl must be an https: URL, or http: on this machine${isInsecure ? " (or any with allowInsecureConnection)" : ""}, without user, query or fragment.`,
  );
}
