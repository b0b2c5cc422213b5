import { type Version, versions } from "../../../generated/servers.js";
import { cacheJsonText } from "../http/json-text.js";
import type { StoredOrganization } from "./organization.js";
import { createProjection, type Projection } from "./select-properties.js";

/** Cached list items with all properties, by version. */
const wholeItems = new Map<Version, WeakMap<StoredOrganization, object>>(
  versions.map((version) => [version, new WeakMap()]),
);

/**
 * Creates the function that converts stored organizations to the items of a list. It converts and serializes an
 * organization once, because a stored organization does not change: an update replaces it.
 *
 * @throws {HttpError} 400 if `select` names a property that the version does not have
 */
export function createItemProjection(projection: Projection): (organization: StoredOrganization) => object {
  const { version, select, expand } = projection;
  const project = createProjection(projection);
  const items = wholeItems.get(version);
  if (!items || select.length > 0 || expand.length > 0) return project;
  return (organization) => {
    const cached = items.get(organization);
    if (cached) return cached;
    const item = cacheJsonText(project(organization));
    items.set(organization, item);
    return item;
  };
}
