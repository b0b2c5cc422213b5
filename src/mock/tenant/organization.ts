import type {
  ConnectedOrganization,
  ConnectedOrganizationRelationship,
  DirectoryObject,
} from "../../../generated/types.js";
import type { Placed } from "../odata/page.js";
import type { OrderedMap } from "./ordered-map.js";

/** The relationships that lead to sponsors. */
export type Relationship = ConnectedOrganizationRelationship;

/** The properties of an organization, all of those that either version has. */
type Properties = Required<Omit<ConnectedOrganization, "@odata.context" | "@odata.type" | Relationship>>;

/** An organization as a program gives it to the mock and reads it again, its sponsors with it. */
export type KnownOrganization = Properties & Record<Relationship, DirectoryObject[]>;

/** A user or group that sponsors an organization. */
export type Sponsor = DirectoryObject & Placed;

/** An organization as the mock keeps it. */
export type Organization = Properties &
  Placed & {
    readonly sponsors: Record<Relationship, OrderedMap<Sponsor>>;
    /** Milliseconds until which a new one is not found yet. */
    visibleAt: number;
  };
