import { operations } from "../../../generated/operations.js";
import { ConnectedOrganizationRelationship, type DirectoryObject } from "../../../generated/types.js";
import { unsupported } from "../odata/unsupported.js";
import type { Organization, Sponsor } from "./organization.js";
import { propertiesIn } from "./version-properties.js";

/** How a resource is asked for. */
export interface View {
  version: string;
  select: readonly string[];
  expand: readonly string[];
}

const relationships = Object.values(ConnectedOrganizationRelationship);
const collectionPath = operations.listConnectedOrganizations.path;

/**
 * How a response shows an organization.
 *
 * @throws {Refusal} 400 for a property that the version does not have
 */
export function organizationResource({ version, select, expand }: View): (organization: Organization) => object {
  const properties = propertiesIn(version);
  const foreign = select.find((name) => !properties.some((property) => property === name));
  if (foreign) throw unsupported("$select", `${foreign} is no property in ${version}`);
  const shown = properties.filter((name) => select.length === 0 || select.includes(name));
  const expanded = relationships.filter((name) => expand.includes(name));
  return (organization) => {
    const resource: Record<string, unknown> = {};
    for (const name of shown) resource[name] = organization[name];
    for (const name of expanded) resource[name] = Array.from(organization.sponsors[name].after(-1), sponsorResource);
    return resource;
  };
}

export function sponsorResource({ place: _, ...sponsor }: Sponsor): DirectoryObject {
  return sponsor;
}

/** Address of an organization. */
export function addressOf({ id }: Organization, root: string): string {
  return `${root}${collectionPath}/${encodeURIComponent(id)}`;
}

/** What `@odata.context` says of a collection, and of one entity of it. */
export const contextOf = {
  organizations: (root: string) => `${root}/$metadata#${collectionPath.slice(1)}`,
  organization: (root: string) => `${root}/$metadata#${collectionPath.slice(1)}/$entity`,
  sponsors: (root: string) => `${root}/$metadata#directoryObjects`,
};
