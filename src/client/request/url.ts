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
    if (typeof value !== "string") throw createOptionError(name, "a string", value);
    return encode(name, value, invalidId);
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
    const encoded = values.map((item) => encode(name, String(item), invalidValue)).join();
    serialized += `${serialized ? "&" : "?"}${name}=${encoded}`;
  }
  return serialized;
}

// The text of a number that is none, of an object, and half of a surrogate pair.
const invalidValue = /^(NaN|-?Infinity|\[object .*\])$|\p{Surrogate}/u;

function encode(name: string, value: string, invalid: RegExp): string {
  if (invalid.test(value)) throw createOptionError(name, "a valid id or query value", value);
  return encodeURIComponent(value);
}
