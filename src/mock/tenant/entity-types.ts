import { entityModel } from "../../../generated/entity-model.js";
import { sourceIdentifiers } from "../../../generated/properties.js";
import { type Version, versions } from "../../../generated/servers.js";
import { createEntityType, type EntityType } from "../odata/entity-type.js";

/** The types of the entities in the tenant's lists, for their query options. */
export const organizationTypes = createEntityTypes("connectedOrganization");
export const sponsorTypes = createEntityTypes("directoryObject");

/** Creates a type with the properties that each version of Graph has. */
function createEntityTypes(name: string): Readonly<Record<Version, EntityType>> {
  // Domain names and GUIDs are case-insensitive, also in filters.
  const types = versions.map((version) => [version, createEntityType(entityModel, name, version, sourceIdentifiers)]);
  return Object.fromEntries(types);
}
