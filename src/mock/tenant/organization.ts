import type {
  ConnectedOrganization,
  ConnectedOrganizationRelationship,
  DirectoryObject,
} from "../../../generated/types.js";
import type { Sequenced } from "../odata/page.js";
import { normalizeTimestamp } from "../odata/timestamp.js";
import type { OrderedMap } from "./ordered-map.js";

/** The relationships to sponsors. */
export type Relationship = ConnectedOrganizationRelationship;

/** All properties of an organization in either version of Graph. */
type OrganizationProperties = Required<Omit<ConnectedOrganization, "@odata.context" | "@odata.type" | Relationship>>;

/** An organization with all its properties and sponsors, as `mock.organizations` and a snapshot have it. */
export type KnownOrganization = OrganizationProperties & Record<Relationship, DirectoryObject[]>;

/** A sponsor in the store. */
export type Sponsor = DirectoryObject & Sequenced;

/** An organization in the store. */
export type StoredOrganization = OrganizationProperties &
  Sequenced & {
    readonly sponsors: Readonly<Record<Relationship, OrderedMap<Sponsor>>>;
    /** Time in milliseconds before which requests do not find the organization. */
    readonly visibleAt: number;
  };

/** Returns a timestamp as the service formats it. A year that Date cannot format is left as it is. */
export function toStoredTimestamp<Text extends string | null>(text: Text): Text | string {
  return text === null ? text : (normalizeTimestamp(text) ?? text);
}

/** Formats a time as the service does: UTC, with seven fractional digits. */
export function formatTimestamp(time: Date): string {
  return time.toISOString().replace("Z", "0000Z");
}
