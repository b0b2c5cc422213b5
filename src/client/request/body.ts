import { OptionError } from "../errors/option-error.js";

/**
 * Returns the JSON text of a body, or `null` if there is none.
 * @throws {OptionError} if the body cannot be serialized, such as one that contains itself
 */
export function serializeBody(body: unknown): string | null {
  try {
    return JSON.stringify(body) ?? null;
  } catch (error) {
    throw new OptionError("body", "body must be valid JSON.", { cause: error });
  }
}
