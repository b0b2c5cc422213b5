import { assertOption } from "../errors/option-error.js";

/**
 * Replaces the parameters of a path template by their encoded values.
 * @throws {OptionError} if a value cannot be the id of a resource
 */
export function serializePath(template: string, parameters: Record<string, unknown>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const id = parameters[name];
    // An empty id, "." and ".." address another resource: a URL resolves dots even if they are encoded.
    assertOption(name, isWellFormed(id) && !/^\.{0,2}$/.test(id), "a valid id", id);
    return encodeURIComponent(id);
  });
}

type QueryItem = string | number | boolean;
type QueryValue = QueryItem | readonly QueryItem[] | null | undefined;

/**
 * Serializes a query with its `?`: the items of a list are separated by commas. Options that are `undefined`, `null` or
 * an empty list are left out.
 *
 * @throws {OptionError} if a value is not a string, number, boolean or list of them, or cannot be encoded
 */
export function serializeQuery(query: unknown): string {
  const options = Object.entries<QueryValue>(Object(query)).flatMap(([name, value]) => {
    const items = [value ?? []].flat().map((item) => {
      const isValid = isWellFormed(item) || typeof item === "boolean" || Number.isFinite(item);
      assertOption(name, isValid, "a valid string, number or boolean", item);
      return encodeURIComponent(item);
    });
    return items.length ? `${name}=${items}` : [];
  });
  return options[0] ? `?${options.join("&")}` : "";
}

/** Half of a surrogate pair cannot be encoded. */
function isWellFormed(value: unknown): value is string {
  return typeof value === "string" && !/\p{Cs}/u.test(value);
}
