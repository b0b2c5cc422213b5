import { parseArgs } from "node:util";

/** A command was given what it does not take. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * Whether the only flag that a command takes is among its arguments.
 *
 * @throws {UsageError} for anything else
 */
export function readFlag(args: readonly string[], name: string, command: string): boolean {
  try {
    const { values } = parseArgs({ args: [...args], options: { [name]: { type: "boolean" } } });
    return values[name] === true;
  } catch (error) {
    // parseArgs throws nothing but what is wrong with the arguments; its first sentence names the option.
    const [fault] = String((error as Error).message).split(/\. |\n/);
    throw new UsageError(`${fault} (usage: ${command} [-- --${name}])`, { cause: error });
  }
}
