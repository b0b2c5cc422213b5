import { OptionError } from "./option-error.js";

/**
 * The path with its parameters filled in, each of them encoded.
 * @throws {OptionError} where one is empty, which would address another resource
 */
export function serializePath(template: string, parameters: Record<string, unknown>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name];
    if (typeof value === "string" && value !== "") return encodeURIComponent(value);
    throw new OptionError(name, `${name} is ${JSON.stringify(value)}; it has to be a string that is not empty.`);
  });
}
