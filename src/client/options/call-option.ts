import { OptionError } from "../errors/option-error.js";

/**
 * Calls a function of the options, and resolves to what it returns.
 * @throws {OptionError} if it fails
 */
export async function callOption<Result>(option: string, call: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await call();
  } catch (error) {
    throw new OptionError(option, `${option} failed.`, { cause: error });
  }
}
