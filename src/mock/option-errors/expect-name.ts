import { suggestName } from "../odata/entity-type.js";

/** Formats which name was expected instead of an unknown one: that in another letter case, or any of the known names. */
export function expectName(name: string, knownNames: readonly string[]): string {
  return suggestName(name, knownNames) || ` (expected one of ${knownNames.join(", ")})`;
}
