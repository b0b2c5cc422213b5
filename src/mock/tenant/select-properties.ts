import { operations } from "../../../generated/operations.js";
import { type Version, versions } from "../../../generated/servers.js";
import {
  ConnectedOrganizationProperty,
  ConnectedOrganizationRelationship,
  type DirectoryObject,
} from "../../../generated/types.js";
import { QueryOptionError } from "../http/http-error.js";
import { suggestName } from "../odata/entity-type.js";
import type { ExpandItem } from "../odata/parse-expand.js";
import { organizationTypes } from "./entity-types.js";
import type { Relationship } from "./known-organization.js";
import { getSponsors, type Sponsor, type StoredOrganization } from "./organization.js";

/** Which properties and relationships of an organization a response has. */
export interface Projection {
  readonly version: Version;
  readonly select: readonly string[];
  readonly expand: readonly ExpandItem[];
}

const properties = Object.values(ConnectedOrganizationProperty);
const relationships = Object.values(ConnectedOrganizationRelationship);
const collectionPath = operations.listConnectedOrganizations.path;

/** Converts a stored organization to the resource of a response. */
type OrganizationProjection = (organization: StoredOrganization) => object;

/** The projections to all properties, which most requests ask for. */
const wholeProjections = new Map(versions.map((version) => [version, buildProjection(version, [], [])]));

/**
 * Creates the function that converts stored organizations to resources of a response.
 *
 * @throws {HttpError} 400 if `select` names a property that the version does not have
 */
export function createProjection({ version, select, expand }: Projection): OrganizationProjection {
  const isWhole = select.length === 0 && expand.length === 0;
  return (isWhole && wholeProjections.get(version)) || buildProjection(version, select, expand);
}

function buildProjection(
  version: Version,
  select: Projection["select"],
  expand: Projection["expand"],
): OrganizationProjection {
  const available = organizationTypes[version].properties;
  const unknown = select.find((name) => !available.has(name));
  if (unknown !== undefined) {
    const suggestion = suggestName(unknown, available.keys());
    throw new QueryOptionError("$select", `${JSON.stringify(unknown)} is not a property in ${version}${suggestion}`);
  }
  const isSelected = (name: string) => available.has(name) && (select.length === 0 || select.includes(name));
  const selected = properties.filter(isSelected);
  const expanded = relationships.flatMap((name) => {
    const item = expand.find((candidate) => candidate.name === name);
    return item ? { name, select: item.select } : [];
  });
  return (organization) => {
    const resource: Record<string, unknown> = {};
    for (const name of selected) resource[name] = organization[name];
    for (const { name, select } of expanded) resource[name] = expandSponsors(organization, name, select);
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

function expandSponsors(
  organization: StoredOrganization,
  relationship: Relationship,
  select: readonly string[],
): DirectoryObject[] {
  const resources = Array.from(getSponsors(organization, relationship).after(-1), toSponsorResource);
  return select.length === 0 ? resources : resources.map((resource) => selectSponsorProperties(resource, select));
}

/** A sponsor has the properties of its own type, so that any name can be selected. Its type and key are always returned. */
function selectSponsorProperties(sponsor: DirectoryObject, select: readonly string[]): DirectoryObject {
  const names = new Set(["@odata.type", "id", ...select]);
  const entries = Object.entries(sponsor).filter(([name]) => names.has(name));
  return { id: sponsor.id, ...Object.fromEntries(entries) };
}
