import { guidPattern } from "../../generated/guid.js";

/** Whether a text is a GUID. */
export function isGuid(text: string): boolean {
  return guidPattern.test(text);
}

/** Returns an identifier as it is compared: a GUID is case-insensitive, and others are case-sensitive. */
export function toComparableId(id: string): string {
  return isGuid(id) ? id.toLowerCase() : id;
}
