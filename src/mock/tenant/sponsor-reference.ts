import { clouds, versions } from "../../../generated/servers.js";
import type { DirectoryObject } from "../../../generated/types.js";
import { Refusal } from "../http/refusal.js";

/** The collections that a reference can lead into, and the type of what is in them. */
const collections = new Map([
  ["users", "#microsoft.graph.user"],
  ["groups", "#microsoft.graph.group"],
  ["directoryObjects", "#microsoft.graph.directoryObject"],
]);

/**
 * The user or group that an `@odata.id` names, on this server or on a host of Microsoft Graph.
 *
 * @throws {Refusal} 400 where it names none
 */
export function sponsorOf(reference: string, server: string): DirectoryObject {
  const { host, segments } = parsed(reference);
  const hosts: string[] = [...Object.values(clouds), new URL(server).host];
  const path = versions.some((version) => version === segments[0]) ? segments.slice(1) : segments;
  const [collection = "", id, ...others] = path;
  const type = collections.get(collection);
  if (hosts.includes(host) && type && id && others.length === 0) return { "@odata.type": type, id };
  const places = [...collections.keys()].map((name) => `/${name}/{id}`).join(", ");
  throw new Refusal(
    400,
    `@odata.id must lead to ${places} of this server or of Microsoft Graph, not to ${reference}.`,
    {
      target: "/@odata.id",
    },
  );
}

function parsed(reference: string): { host: string; segments: string[] } {
  if (!URL.canParse(reference)) return { host: "", segments: [] };
  const { host, pathname } = new URL(reference);
  try {
    return { host, segments: pathname.split("/").slice(1).map(decodeURIComponent) };
  } catch {
    return { host, segments: [] }; // Its encoding is broken, so it names nobody.
  }
}
