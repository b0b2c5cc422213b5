import { createOptionError } from "../errors/option-error.js";

// An empty id, "." and ".." address another resource: a URL resolves dots even if they are encoded. Half of a surrogate
// pair cannot be encoded.
const invalidId = /^\.{0,2}$|\p{Surrogate}/u;

/**
 * Replaces the parameters of a path template by their encoded values.
 * @throws {OptionError} if a value cannot be the id of a resource
 */
export function serializePath(template: string, parameters: Record<string, unknown>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name];
    if (typeof value === "string" && !invalidId.test(value)) return encodeURIComponent(value);
    throw createOptionError(name, "a resource id", value);
  });
}

type QueryValue = string | number | boolean | readonly string[] | null | undefined;

/**
 * Serializes a query with its `?`: the items of a list are separated by commas. Options that are `undefined`, `null` or
 * an empty list are left out.
 */
export function serializeQuery(query: unknown): string {
  let serialized = "";
  for (const [name, value] of Object.entries<QueryValue>(Object(query))) {
    const values = [value ?? []].flat();
    if (values.length > 0) serialized += `${serialized ? "&" : "?"}${name}=${values.map(encodeURIComponent).join()}`;
  }
  return serialized;
}
