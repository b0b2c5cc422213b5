import { createOptionError } from "../errors/option-error.js";

/** Builds the URL of a request from its path template, path parameters and query. */
export function buildUrl(baseUrl: string, path: string, parameters: Record<string, unknown>, query: unknown): string {
  return baseUrl + serializePath(path, parameters) + serializeQuery(query);
}

// An empty identifier or one of dots addresses another resource: a URL resolves dots even if they are encoded. Half of a
// surrogate pair cannot be encoded.
const invalidId = /^\.{0,2}$|\p{Surrogate}/u;

/**
 * Replaces the parameters of a path template by their encoded values.
 * @throws {OptionError} if a value cannot be the id of a resource
 */
export function serializePath(template: string, parameters: Record<string, unknown>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name];
    if (typeof value === "string" && !invalidId.test(value)) return encodeURIComponent(value);
    throw createOptionError(name, 'a non-empty id other than "." and ".."', value);
  });
}

/**
 * Serializes a query with its `?`: the items of a list are separated by commas. Options that are `undefined`, `null` or
 * an empty list are left out.
 */
export function serializeQuery(query: unknown): string {
  const options: string[] = [];
  for (const [name, value] of Object.entries(Object(query))) {
    const values = [value ?? []].flat();
    if (values.length > 0) options.push(`${name}=${values.map((item) => encodeURIComponent(String(item))).join()}`);
  }
  return options.length > 0 ? `?${options.join("&")}` : "";
}
