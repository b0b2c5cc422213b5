/**
 * Asserts that the parameters of a function are strings: a program that reads them from a file can have no value for one.
 * Empty ones pass, because a form that starts empty shows what validation says of them.
 *
 * @param name of the function
 * @param parameters by their names
 * @throws {TypeError} if one is not a string
 */
export function assertStrings(name: string, parameters: Readonly<Record<string, string>>): void {
  for (const [parameter, value] of Object.entries<unknown>(parameters)) {
    if (typeof value === "string") continue;
    throw new TypeError(`${name}.${parameter} must be a string (got ${value === null ? "null" : typeof value}).`);
  }
}
