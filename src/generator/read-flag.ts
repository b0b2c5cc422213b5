import { parseArgs } from "node:util";
import { UsageError } from "./command-errors.js";

/**
 * Returns whether the arguments of a command contain its only flag.
 *
 * @param command how the command is called, for the error
 * @throws {UsageError} if there is any other argument
 */
export function readFlag(args: readonly string[], name: string, command: string): boolean {
  try {
    const { values } = parseArgs({ args: [...args], options: { [name]: { type: "boolean" } } });
    return values[name] === true;
  } catch (error) {
    throw createUsageError(error, `${command} [-- --${name}]`);
  }
}

/**
 * Creates the error of a command for one of `parseArgs`, which throws for wrong arguments only.
 *
 * @param usage how the command is called
 */
export function createUsageError(error: unknown, usage: string): UsageError {
  const [sentence] = String(Object(error).message).split(/\. |\n/); // The first sentence names the argument.
  return new UsageError(`${sentence} (usage: ${usage})`, { cause: error });
}
