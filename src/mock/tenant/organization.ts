import type { DirectoryObject } from "../../../generated/types.js";
import { toComparableId } from "../guid.js";
import { formatTime } from "../odata/format-time.js";
import type { Sequenced } from "../odata/page.js";
import { normalizeTimestamp } from "../odata/timestamp.js";
import type { OrganizationProperties, Relationship } from "./known-organization.js";
import { OrderedMap } from "./ordered-map.js";

/** A sponsor in the store. */
export type Sponsor = DirectoryObject & Sequenced;

/** An organization in the store. */
export type StoredOrganization = OrganizationProperties &
  Sequenced & {
    /** A relationship has a list since its first sponsor: most organizations need none. */
    readonly sponsors: Partial<Record<Relationship, OrderedMap<Sponsor>>>;
    /** Time in milliseconds before which requests do not find the organization. */
    readonly visibleAt: number;
  };

const noSponsors = createSponsorList();

/** Creates a list of sponsors. They are directory objects, whose ids are GUIDs. */
export function createSponsorList(): OrderedMap<Sponsor> {
  return new OrderedMap(toComparableId);
}

/** Returns the sponsors of an organization, for reading. */
export function getSponsors({ sponsors }: StoredOrganization, relationship: Relationship): OrderedMap<Sponsor> {
  return sponsors[relationship] ?? noSponsors;
}

/** Returns a timestamp as the service formats it. A year that Date cannot format is left as it is. */
export function toStoredTimestamp<Text extends string | null>(text: Text): Text | string {
  return text === null ? text : (normalizeTimestamp(text) ?? text);
}

/** Formats a time as the service does: UTC, with seven fractional digits. */
export function formatTimestamp(time: Date): string {
  return formatTime(time).replace("Z", "0000Z");
}
