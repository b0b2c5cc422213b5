/** Splits a list at the commas that are not in parentheses: spaces around an item do not count. */
export function splitList(value: string): string[] {
  return value === "" ? [] : value.split(/,(?![^()]*\))/).map((item) => item.trim());
}
