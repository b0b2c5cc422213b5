import { OptionError } from "../errors/option-error.js";
import { getMember } from "../json.js";

/**
 * Calls a function of the options, and resolves to what it returns.
 * @throws {OptionError} if it fails
 */
export async function callOption<Result>(option: string, call: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await call();
  } catch (error) {
    // Only the name of its error, because the message can contain a token that the client does not have.
    throw new OptionError(option, `${option} failed (${getMember(error, "name") ?? typeof error}).`, { cause: error });
  }
}
