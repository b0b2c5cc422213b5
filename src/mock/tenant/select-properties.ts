import { operations } from "../../../generated/operations.js";
import { propertyVersions } from "../../../generated/properties.js";
import type { Version } from "../../../generated/servers.js";
import {
  ConnectedOrganizationProperty,
  ConnectedOrganizationRelationship,
  type DirectoryObject,
} from "../../../generated/types.js";
import { QueryOptionError } from "../http/http-error.js";
import type { EntityType } from "../odata/entity-type.js";
import type { Sponsor, StoredOrganization } from "./organization.js";

/** Which properties and relationships of an organization a response has. */
export interface Projection {
  readonly version: Version;
  readonly select: readonly string[];
  readonly expand: readonly string[];
}

const properties = Object.values(ConnectedOrganizationProperty);
const relationships = Object.values(ConnectedOrganizationRelationship);
const collectionPath = operations.listConnectedOrganizations.path;

/** Returns the properties of an organization that a version of Graph has, for its query options. */
export function getOrganizationType(version: Version): EntityType {
  return { properties: getProperties(version), collections: [ConnectedOrganizationProperty.identitySources] };
}

/**
 * Creates the function that converts stored organizations to resources of a response.
 *
 * @throws {HttpError} 400 if `select` names a property that the version does not have
 */
export function createProjection({
  version,
  select,
  expand,
}: Projection): (organization: StoredOrganization) => object {
  const available = getProperties(version);
  const unknown = select.find((name) => !available.some((property) => property === name));
  if (unknown) throw new QueryOptionError("$select", `${unknown} is not a property in ${version}`);
  const selected = available.filter((name) => select.length === 0 || select.includes(name));
  const expanded = relationships.filter((name) => expand.includes(name));
  return (organization) => {
    const resource: Record<string, unknown> = {};
    for (const name of selected) resource[name] = organization[name];
    for (const name of expanded) resource[name] = Array.from(organization.sponsors[name].after(-1), toSponsorResource);
    return resource;
  };
}

/** Converts a stored sponsor to the resource of a response. */
export function toSponsorResource({ sequence: _, ...sponsor }: Sponsor): DirectoryObject {
  return sponsor;
}

/** Returns the URL of an organization. */
export function getOrganizationUrl({ id }: StoredOrganization, root: string): string {
  return `${root}${collectionPath}/${encodeURIComponent(id)}`;
}

/** Values of `@odata.context`, below the root of a version. */
export const contextUrls = {
  organizations: (root: string) => `${root}/$metadata#${collectionPath.slice(1)}`,
  organization: (root: string) => `${root}/$metadata#${collectionPath.slice(1)}/$entity`,
  sponsors: (root: string) => `${root}/$metadata#directoryObjects`,
};

function getProperties(version: Version): ConnectedOrganizationProperty[] {
  return properties.filter((name) => propertyVersions[name]?.includes(version) ?? true);
}
