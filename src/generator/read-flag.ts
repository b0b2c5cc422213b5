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
    // parseArgs throws for wrong arguments only; the first sentence of its message names the argument.
    const [sentence] = String((error as Error).message).split(/\. |\n/);
    throw new UsageError(`${sentence} (usage: ${command} [-- --${name}])`, { cause: error });
  }
}
