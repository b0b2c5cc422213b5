import { OptionError } from "./option-error.js";

// They would address another resource; a URL takes the dots as steps even where they are encoded.
const elsewhere = ["", ".", ".."];

/**
 * The path with its parameters filled in, each of them encoded.
 * @throws {OptionError} where one is empty or a step to another path
 */
export function serializePath(template: string, parameters: Record<string, unknown>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name];
    if (typeof value === "string" && !elsewhere.includes(value)) return encodeURIComponent(value);
    throw new OptionError(name, `${name} is ${JSON.stringify(value)}; it has to be the identifier of an object.`);
  });
}
