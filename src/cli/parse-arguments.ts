import { type ParseArgsConfig, parseArgs } from "node:util";
import { CommandError } from "./command-error.js";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Values<Known extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Known; strict: true; allowPositionals: true }>
>["values"];

/**
 * Reads the options of a command that takes nothing else.
 *
 * @throws {CommandError} for an option that is unknown or lacks its value, and for a stray word.
 */
export function parseOptions<const Known extends Options>(
  command: string,
  args: string[],
  options: Known,
): Values<Known> {
  return parseWords(command, args, options, 0).values;
}

/**
 * Reads the options of a command and the words beside them.
 *
 * @param most as many words as the command takes
 * @throws {CommandError} for an option that is unknown or lacks its value, and for a stray word.
 */
export function parseWords<const Known extends Options>(
  command: string,
  args: string[],
  options: Known,
  most: number,
): { values: Values<Known>; words: string[] } {
  try {
    const { values, positionals } = parseArgs({ args, options, strict: true, allowPositionals: true });
    if (positionals.length <= most) return { values, words: positionals };
    throw new CommandError(2, `Unexpected argument '${positionals[most]}'. See: ${command} --help`);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException; // parseArgs throws nothing but errors.
    if (!code?.startsWith("ERR_PARSE_ARGS_")) throw error;
    const [fault] = message.split(". "); // The rest advises on arguments that no command here takes.
    throw new CommandError(2, `${fault?.replace(/\.$/, "")}. See: ${command} --help`, error);
  }
}
