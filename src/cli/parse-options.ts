import { type ParseArgsConfig, parseArgs } from "node:util";
import { CommandError } from "./command-error.js";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Values<Known extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Known; strict: true; allowPositionals: false }>
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
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException; // parseArgs throws nothing but errors.
    if (!code?.startsWith("ERR_PARSE_ARGS_")) throw error;
    const [fault] = message.split(". "); // The rest advises on arguments that no command here takes.
    throw new CommandError(2, `${fault?.replace(/\.$/, "")}. See: ${command} --help`, error);
  }
}
