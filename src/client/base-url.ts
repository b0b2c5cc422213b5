import { clouds, defaultCloud, defaultVersion, serverUrl, type Version, versions } from "../../generated/servers.js";
import { createOptionError, OptionError } from "./errors/option-error.js";
import type { ClientOptions } from "./options.js";

/**
 * Returns the base URL of Microsoft Graph that the options name, without a slash at the end.
 * @param operationVersion version to use if the options name neither a version nor a base URL
 * @throws {OptionError} if the cloud or version is unknown, or the token must not be sent to the `baseUrl`
 */
export function resolveBaseUrl(
  { baseUrl, cloud = defaultCloud, version: clientVersion }: Pick<ClientOptions, "baseUrl" | "cloud" | "version">,
  operationVersion: Version = defaultVersion,
): string {
  const version = clientVersion ?? operationVersion;
  if (baseUrl !== undefined) return parseBaseUrl(baseUrl);
  assertOneOf("cloud", cloud, Object.keys(clouds));
  assertOneOf("version", version, versions);
  return serverUrl(clouds[cloud], version);
}

function assertOneOf(option: string, value: string, values: readonly string[]): void {
  if (!values.includes(value)) throw createOptionError(option, `one of ${values.join(", ")}`, value);
}

/** A URL as `URL` serializes it: `https:`, or `http:` on this machine, without user, query or fragment. */
const allowedUrl = /^(https:\/\/[^/@]+|http:\/\/(localhost|127\.[\d.]+|\[::1])(:\d+)?)\/[^?#]*$/;

function parseBaseUrl(baseUrl: string): string {
  const href = URL.canParse(baseUrl) ? new URL(baseUrl).href : "";
  if (allowedUrl.test(href)) return href.replace(/\/+$/, "");
  // The message does not contain the URL, which can contain a password.
  throw new OptionError(
    "baseUrl",
    "baseUrl must be an https: URL, or http: on this machine, without user, query or fragment.",
  );
}
