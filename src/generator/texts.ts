// Texts that several parts of the generator write.

/** What every generated file says about itself. */
export const notice = "Generated from openapi/ by `npm run generate`. Do not edit.";

/** Returns a text with its first letter in upper case. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
