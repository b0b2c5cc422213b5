import { clouds, serverUrl, versions } from "../../generated/servers.js";
import { OptionError } from "./option-error.js";
import type { ClientOptions } from "./options.js";

type Place = Pick<ClientOptions, "baseUrl" | "cloud" | "version">;

/**
 * The root of Microsoft Graph that the options name, without a slash at its end.
 * @throws {OptionError} for an unknown cloud or version, or a root that a token must not travel to
 */
export function resolveBaseUrl({ baseUrl, cloud = "global", version = versions[0] }: Place): string {
  if (baseUrl !== undefined) return checked(baseUrl);
  if (!Object.hasOwn(clouds, cloud)) throw unknown("cloud", cloud, Object.keys(clouds));
  if (!versions.includes(version)) throw unknown("version", version, versions);
  return serverUrl(clouds[cloud], version);
}

function checked(baseUrl: string): string {
  if (!URL.canParse(baseUrl))
    throw new OptionError("baseUrl", `baseUrl is no absolute URL: ${JSON.stringify(baseUrl)}.`);
  const url = new URL(baseUrl);
  if (url.search || url.hash) throw new OptionError("baseUrl", `baseUrl has a query or a fragment: ${baseUrl}.`);
  if (url.username || url.password) throw new OptionError("baseUrl", "baseUrl has a user name or a password in it.");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) {
    throw new OptionError("baseUrl", `baseUrl would send the token in the clear: ${baseUrl}. Use https:.`);
  }
  return url.href.replace(/\/+$/, "");
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}

function unknown(option: string, value: string, known: readonly string[]): OptionError {
  return new OptionError(option, `${option} is ${JSON.stringify(value)}; it has to be one of ${known.join(", ")}.`);
}
