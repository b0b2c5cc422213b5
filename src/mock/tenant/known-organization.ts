import type {
  ConnectedOrganization,
  ConnectedOrganizationRelationship,
  DirectoryObject,
} from "../../../generated/types.js";

/** The relationships to sponsors. */
export type Relationship = ConnectedOrganizationRelationship;

/** All properties of an organization in either version of Graph. */
export type OrganizationProperties = Required<
  Omit<ConnectedOrganization, "@odata.context" | "@odata.type" | Relationship>
>;

/** An organization with all its properties and sponsors, as `mock.organizations` and a snapshot have it. */
export type KnownOrganization = OrganizationProperties & Record<Relationship, DirectoryObject[]>;
