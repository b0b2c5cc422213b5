import { unusable } from "../errors/option-error.js";

// Empty or dots would address another resource, since a URL takes dots as steps even where they are encoded; half of a
// surrogate pair cannot be encoded at all.
const nameless = /^\.{0,2}$|\p{Surrogate}/u;

/**
 * The path with its parameters filled in, each of them encoded.
 * @throws {OptionError} where one cannot name a resource
 */
export function serializePath(template: string, parameters: Record<string, unknown>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name];
    if (typeof value === "string" && !nameless.test(value)) return encodeURIComponent(value);
    throw unusable(name, value, "the identifier of an object");
  });
}
