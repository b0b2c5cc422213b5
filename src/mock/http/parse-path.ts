import { clouds, defaultCloud, defaultVersion, serverUrl, type Version, versions } from "../../../generated/servers.js";
import { isGuid } from "../guid.js";
import { HttpError } from "./http-error.js";
import { isFirstSegment } from "./path-templates.js";

/** The parts of a request's path. */
export interface ParsedPath {
  /** `undefined` if the path has none. */
  readonly version: Version | undefined;
  /** The path before the segments: the prefix of a gateway, the version, and the tenant, such as `/graph/v1.0`. */
  readonly prefix: string;
  /** Decoded segments below the prefix. */
  readonly segments: readonly string[];
}

/** Path prefix of each version: `/beta`, `/v1.0`. */
export const versionPrefixes = versions.map((version) => ({ version, prefix: getVersionPrefix(version) }));
const publicHosts = new Set<string>(Object.values(clouds));

/** Whether a URL is one of Microsoft's own: there, a path begins with the version. */
export function isPublicHost({ hostname }: URL): boolean {
  return publicHosts.has(hostname);
}

/** Returns the path prefix of a version. */
export function getVersionPrefix(version: Version = defaultVersion): string {
  return new URL(serverUrl(clouds[defaultCloud], version)).pathname;
}

/**
 * Parses the path of a URL. On a host that is not Microsoft's, the path can have a prefix, and need not have a version.
 *
 * @throws {HttpError} 400 for broken percent-encoding
 */
export function parsePath(url: URL): ParsedPath {
  // Microsoft's examples end the path of the collection with a slash.
  const segments = url.pathname.replace(/\/$/, "").slice(1).split("/");
  const start = isPublicHost(url)
    ? 0
    : segments.findIndex((segment) => findVersion(segment) || isFirstSegment(segment));
  const version = findVersion(segments[start]);
  const length = version ? start + (isTenant(segments[start + 1]) ? 2 : 1) : Math.max(start, 0);
  const prefix = segments.slice(0, length);
  const isMatch = !prefix.includes(""); // No path of the contract has `//`.
  return {
    version,
    prefix: prefix.map((segment) => `/${segment}`).join(""),
    segments: isMatch ? decodeSegments(segments.slice(length)) : [],
  };
}

const domainPattern = /^(?:[\da-z-]+\.)+[a-z][\da-z-]*$/i;

/** Whether a segment names the caller's tenant: by its id, by one of its domains, or by the alias of every tenant. */
function isTenant(segment = ""): boolean {
  return isGuid(segment) || domainPattern.test(segment) || segment.toLowerCase() === "myorganization";
}

function findVersion(segment: string | undefined): Version | undefined {
  const lowerCase = segment?.toLowerCase();
  return versions.find((version) => version === lowerCase);
}

/** @throws {HttpError} 400 for a part of a URL whose percent-encoding is broken */
export function assertPercentEncoding(part: string): void {
  if (part.includes("%")) decodePart(part);
}

/** Decodes segments, and divides `connectedOrganizations('id')` into a name and a key. */
function decodeSegments(rawSegments: readonly string[]): string[] {
  return rawSegments.flatMap((segment) => splitKey(decodePart(segment)));
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (cause) {
    throw new HttpError(400, "The percent-encoding of the URL is not valid.", { target: "path", cause });
  }
}

function splitKey(segment: string): string[] {
  const [, name, key] = /^(\w+)\((?:id=)?'(.*)'\)$/i.exec(segment) ?? [];
  return name === undefined || key === undefined ? [segment] : [name, key.replaceAll("''", "'")];
}
