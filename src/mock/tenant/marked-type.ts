import type { IdentitySource, IdentitySourceCreate } from "../../../generated/types.js";

/** A source as the service returns it: its type begins with `#`, which a request may leave out. */
export function withMarkedType(source: IdentitySource | IdentitySourceCreate): IdentitySource {
  return { ...source, "@odata.type": source["@odata.type"].replace(/^(?!#)/, "#") } as IdentitySource; // A union's spread.
}
