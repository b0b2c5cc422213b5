import { clouds, serverUrl, versions } from "../../generated/servers.js";
import { OptionError, unusable } from "./errors/option-error.js";
import type { ClientOptions } from "./options.js";

type Place = Pick<ClientOptions, "baseUrl" | "cloud" | "version">;

/**
 * The root of Microsoft Graph that the options name, without a slash at its end.
 * @throws {OptionError} for an unknown cloud or version, or a root that a token must not travel to
 */
export function resolveBaseUrl({ baseUrl, cloud = "global", version = versions[0] }: Place): string {
  if (baseUrl !== undefined) return checked(baseUrl);
  known("cloud", cloud, Object.keys(clouds));
  known("version", version, versions);
  return serverUrl(clouds[cloud], version);
}

function known(option: string, value: string, values: readonly string[]): void {
  if (!values.includes(value)) throw unusable(option, value, `one of ${values.join(", ")}`);
}

/** As `URL` writes it: `https:`, or `http:` on this machine; no user, query and fragment. */
const usable = /^(https:\/\/[^/@]+|http:\/\/(localhost|127\.[\d.]+|\[::1])(:\d+)?)\/[^?#]*$/;

function checked(baseUrl: string): string {
  const href = URL.canParse(baseUrl) ? new URL(baseUrl).href : "";
  if (usable.test(href)) return href.replace(/\/+$/, "");
  // It is not printed, since a password can be in it.
  throw new OptionError(
    "baseUrl",
    "baseUrl has to be an https: URL, or http: on this machine, without user, query and fragment.",
  );
}
