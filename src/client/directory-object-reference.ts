import {
  type DirectoryObjectCollectionName,
  defaultDirectoryObjectCollection,
  directoryObjectTypes,
} from "../../generated/directory-objects.js";
import { guidPattern } from "../../generated/guid.js";
import { defaultCloud } from "../../generated/servers.js";
import type { DirectoryObjectReference } from "../../generated/types.js";
import { assertOneOf, assertOption } from "./errors/option-error.js";
import { resolveBaseUrl } from "./options/base-url.js";
import type { ClientOptions } from "./options/client-options.js";
import { mergeOptions } from "./options/merge-options.js";

/** Options of `directoryObjectReference`. */
export interface DirectoryObjectReferenceOptions extends Pick<ClientOptions, "cloud" | "version"> {
  /**
   * Collection that the URL names. Microsoft documents `users` and `groups` for sponsors; `directoryObjects` needs no
   * type, but nobody has verified it for sponsors.
   * @default "directoryObjects"
   */
  collection?: DirectoryObjectCollectionName | undefined;
}

/**
 * Returns the body that adds a user or group to the sponsors of an organization. Cloud and version must be those of the
 * client.
 *
 * @param id object id of the user or group, a GUID. User principal names and URLs are not accepted.
 * @throws {OptionError} if the identifier or an option has an invalid value
 * @example
 * ```ts
 * await graph.addInternalSponsor(organizationId, directoryObjectReference(userId, { collection: "users" }));
 * ```
 */
export function directoryObjectReference(
  id: string,
  options?: DirectoryObjectReferenceOptions,
): DirectoryObjectReference {
  const defaults = { cloud: defaultCloud, version: undefined, collection: defaultDirectoryObjectCollection } as const;
  const { cloud, version, collection } = mergeOptions(defaults, options);
  assertOneOf("collection", collection, Object.keys(directoryObjectTypes));
  assertOption("id", typeof id === "string" && guidPattern.test(id), "the object id (a GUID) of a user or group", id);
  return { "@odata.id": `${resolveBaseUrl({ cloud, version })}/${collection}/${id}` };
}
