import { directoryObjectTypes } from "../../../generated/directory-objects.js";
import { clouds, versions } from "../../../generated/servers.js";
import type { DirectoryObject } from "../../../generated/types.js";
import { HttpError } from "../http/http-error.js";

/** Types of directory objects, by their collections. */
const typesByCollection = new Map<string, string>(Object.entries(directoryObjectTypes));

/**
 * Parses an `@odata.id`: the URL of a user or group on this server or on a host of Microsoft Graph.
 *
 * @param server root URL of this server
 * @throws {HttpError} 400 for any other URL
 */
export function parseSponsorReference(reference: string, server: string): DirectoryObject {
  const { host, segments } = parseUrl(reference);
  const hosts: string[] = [...Object.values(clouds), new URL(server).host];
  const hasVersion = versions.some((version) => version === segments[0]);
  const [collection = "", id, ...others] = hasVersion ? segments.slice(1) : segments;
  const type = typesByCollection.get(collection);
  if (hosts.includes(host) && type && id && others.length === 0) return { "@odata.type": type, id };
  const paths = [...typesByCollection.keys()].map((name) => `/${name}/{id}`).join(", ");
  const message = `@odata.id must be the URL of ${paths} on this server or on Microsoft Graph (got ${reference}).`;
  throw new HttpError(400, message, { target: "/@odata.id" });
}

function parseUrl(reference: string): { host: string; segments: string[] } {
  if (!URL.canParse(reference)) return { host: "", segments: [] };
  const { host, pathname } = new URL(reference);
  try {
    return { host, segments: pathname.split("/").slice(1).map(decodeURIComponent) };
  } catch {
    return { host, segments: [] }; // Broken percent-encoding names no object.
  }
}
