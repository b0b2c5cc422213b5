import { propertyVersions } from "../../../generated/properties.js";
import { ConnectedOrganizationProperty } from "../../../generated/types.js";

const names = Object.values(ConnectedOrganizationProperty);

/** Properties of an organization that a version of the service has. */
export function propertiesIn(version: string): ConnectedOrganizationProperty[] {
  return names.filter((name) => propertyVersions[name]?.includes(version) ?? true);
}
