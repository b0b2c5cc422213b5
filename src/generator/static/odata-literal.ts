/**
 * Returns a string as an OData literal: in single quotes, with the quotes inside it doubled.
 *
 * @param name what to call the value in an error
 * @throws {TypeError} if the value is not a string
 */
export function toStringLiteral(name: string, value: string): string {
  if (typeof value === "string") return `'${value.replaceAll("'", "''")}'`;
  throw new TypeError(`${name} must be a string (got ${value === null ? "null" : typeof value}).`);
}
