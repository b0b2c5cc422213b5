/**
 * Asserts that the parameters of a function are texts: a program that reads them from a file can have no value for one.
 *
 * @param name of the function
 * @param parameters by their names
 * @throws {TypeError} if one is not a string, or empty
 */
export function assertTexts(name: string, parameters: Readonly<Record<string, string>>): void {
  for (const [parameter, value] of Object.entries<unknown>(parameters)) {
    if (typeof value === "string" && value !== "") continue;
    const got = value === "" ? '""' : value === null ? "null" : typeof value;
    throw new TypeError(`${name}.${parameter} must be a non-empty string (got ${got}).`);
  }
}
