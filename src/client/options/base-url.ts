import { clouds, defaultVersion, serverUrl, type Version, versions } from "../../../generated/servers.js";
import { assertOneOf, assertOption } from "../errors/option-error.js";
import type { ClientOptions } from "./client-options.js";
import type { Settings } from "./settings.js";

type Server = Pick<Settings, "cloud"> & Pick<ClientOptions, "baseUrl" | "version" | "allowInsecureConnection">;

/**
 * Returns the base URL of Microsoft Graph that the options name, without a slash at the end.
 * @param operationVersion version to use if the options name neither a version nor a base URL
 * @throws {OptionError} if the cloud or version is unknown, or the token must not be sent to the `baseUrl`
 */
export function resolveBaseUrl(
  { baseUrl, cloud, version: clientVersion, allowInsecureConnection }: Server,
  operationVersion: Version = defaultVersion,
): string {
  const version = clientVersion ?? operationVersion;
  assertOneOf("cloud", cloud, Object.keys(clouds));
  assertOneOf("version", version, versions);
  if (baseUrl === undefined) return serverUrl(clouds[cloud], version);
  // What is not a URL is refused like "data:", whose origin is "null".
  const { origin, pathname, href } = new URL(URL.canParse(baseUrl) ? baseUrl : "data:");
  const secureOrigin = /^https:|^http:\/\/(localhost|127[.\d]+|\[::1])(:|$)/;
  const isAllowed = (allowInsecureConnection === true ? /^https?:/ : secureOrigin).test(origin);
  const expected = "an https: URL without user, query or fragment (http: needs allowInsecureConnection)";
  // The message contains only the type of the value, because a URL can contain a password.
  assertOption("baseUrl", isAllowed && href === origin + pathname, expected, Object(baseUrl));
  return href.replace(/\/+$/, "");
}
