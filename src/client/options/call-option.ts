import { OptionError } from "../errors/option-error.js";
import { describeReason } from "../json.js";

/**
 * Calls a function of the options, and resolves to what it returns.
 * @throws {OptionError} if it fails
 */
export async function callOption<Result>(option: string, call: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await call();
  } catch (error) {
    // The function may print a token, which only its error knows.
    const reason = describeReason(error).replace(/\beyJ[\w.-]+/g, "[token]");
    throw new OptionError(option, `${option} failed: ${reason}`, { cause: error });
  }
}
