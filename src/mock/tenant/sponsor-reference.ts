import { directoryObjectTypes } from "../../../generated/directory-objects.js";
import { clouds } from "../../../generated/servers.js";
import type { DirectoryObject } from "../../../generated/types.js";
import { HttpError } from "../http/http-error.js";
import { isPublicHost, parsePath } from "../http/parse-path.js";

/** Types of directory objects, by their collections in lower case: names in a path are case-insensitive. */
const typesByCollection = new Map<string, string>(
  Object.entries(directoryObjectTypes).map(([collection, type]) => [collection.toLowerCase(), type]),
);

/**
 * Parses an `@odata.id`: the URL of a user or group in the cloud that the request addresses, spelled as a request can spell
 * it. A server that is not Microsoft's stands for every cloud.
 *
 * @param server root URL of the request
 * @throws {HttpError} 400 for any other URL
 */
export function parseSponsorReference(reference: string, server: string): DirectoryObject {
  const serverUrl = new URL(server);
  const hosts = isPublicHost(serverUrl) ? [serverUrl.host] : [serverUrl.host, ...Object.values(clouds)];
  const [collection = "", id = "", ...others] = listSegments(reference, hosts);
  const type = typesByCollection.get(collection.toLowerCase());
  const isObject = id !== "" && !id.startsWith("$") && others.length === 0;
  if (type && isObject) return { "@odata.type": type, id };
  const paths = Object.keys(directoryObjectTypes).map((name) => `/${name}/{id}`);
  const expected = `the URL of ${paths.join(", ")}, below a version, on ${hosts.join(", ")}`;
  throw new HttpError(400, `@odata.id must be ${expected} (got ${reference}).`, { target: "/@odata.id" });
}

/** Returns the segments below the version of a URL on one of the hosts; none for any other text. */
function listSegments(reference: string, hosts: readonly string[]): readonly string[] {
  if (!URL.canParse(reference)) return [];
  const url = new URL(reference);
  try {
    const { version, segments } = parsePath(url);
    const isComplete = version !== undefined || !isPublicHost(url);
    return isComplete && hosts.includes(url.host) ? segments : [];
  } catch {
    return []; // Broken percent-encoding names no object.
  }
}
