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

/**
 * Serializes a query with its `?`: the items of a list are separated by commas. Options that are `undefined`, `null` or
 * an empty list are left out.
 *
 * @throws {OptionError} if a value is not a string, number, boolean or list of them, or cannot be encoded
 */
export function serializeQuery(query: unknown): string {
  let serialized = "";
  for (const [name, value] of Object.entries<unknown>(Object(query))) {
    const values = [value ?? []].flat();
    if (values.length === 0) continue;
    const encoded = values.map((item) => encodeQueryValue(name, item)).join();
    serialized += `${serialized ? "&" : "?"}${name}=${encoded}`;
  }
  return serialized;
}

function encodeQueryValue(name: string, value: unknown): string {
  const isValid =
    typeof value === "string"
      ? !/\p{Surrogate}/u.test(value) // Half of a surrogate pair cannot be encoded.
      : typeof value === "boolean" || Number.isFinite(value);
  if (!isValid) throw createOptionError(name, "a well-formed string, a finite number or a boolean", value);
  return encodeURIComponent(String(value));
}
