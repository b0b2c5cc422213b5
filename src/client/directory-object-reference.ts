import {
  type DirectoryObjectCollectionName,
  defaultDirectoryObjectCollection,
  directoryObjectTypes,
} from "../../generated/directory-objects.js";
import type { DirectoryObjectReference } from "../../generated/types.js";
import { assertOneOf, resolveBaseUrl } from "./options/base-url.js";
import type { ClientOptions } from "./options/client-options.js";
import { mergeOptions } from "./options/merge-options.js";
import { serializePath } from "./request/url.js";

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
 * @param id identifier of the user or group
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
  const { cloud, version, collection } = mergeOptions({ collection: defaultDirectoryObjectCollection }, options);
  assertOneOf("collection", collection, Object.keys(directoryObjectTypes));
  return { "@odata.id": resolveBaseUrl({ cloud, version }) + serializePath(`/${collection}/{id}`, { id }) };
}
