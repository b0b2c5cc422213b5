import { type ParseArgsConfig, parseArgs } from "node:util";
import { CommandError } from "./command-error.js";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Values<Known extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Known; strict: true; allowPositionals: true }>
>["values"];

/**
 * Parses the arguments of a command that has only options.
 *
 * @throws {CommandError} if an option is unknown or has no value, or there is another argument
 */
export function parseOptions<const Known extends Options>(
  command: string,
  args: string[],
  options: Known,
): Values<Known> {
  return parseArguments(command, args, options, 0).values;
}

/**
 * Parses the options and positional arguments of a command.
 *
 * @param maxPositionals maximum number of positional arguments
 * @throws {CommandError} if an option is unknown or has no value, or there are too many arguments
 */
export function parseArguments<const Known extends Options>(
  command: string,
  args: string[],
  options: Known,
  maxPositionals: number,
): { values: Values<Known>; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({ args, options, strict: true, allowPositionals: true });
    if (positionals.length <= maxPositionals) return { values, positionals };
    throw new CommandError(2, `Unexpected argument '${positionals[maxPositionals]}'. See: ${command} --help`);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException; // parseArgs throws nothing else.
    if (!code?.startsWith("ERR_PARSE_ARGS_")) throw error;
    const [problem] = message.split(/\.\s/); // The next sentences suggest arguments that these commands do not have.
    throw new CommandError(2, `${problem?.replace(/\.$/, "")}. See: ${command} --help`, error);
  }
}
