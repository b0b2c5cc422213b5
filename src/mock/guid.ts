import { guidPattern } from "../../generated/guid.js";

/** Whether a text is a GUID. */
export function isGuid(text: string): boolean {
  return guidPattern.test(text);
}

/** Returns an identifier as it is compared: the letters of a GUID have no case, and those of other identifiers do. */
export function toComparableId(id: string): string {
  return isGuid(id) ? id.toLowerCase() : id;
}
