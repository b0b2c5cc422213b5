import { assertObject, OptionError } from "../errors/option-error.js";

/** The members of the base, or of the options where these have one. */
type Merged<Base, Options> = {
  -readonly [Name in keyof Base]: Base[Name] | (Name extends keyof Options ? Exclude<Options[Name], undefined> : never);
};

/**
 * Returns the base with the own members of the options that are not `undefined` or `null`. The result is a copy without a
 * prototype: a later change of the options has no effect on it, and an inherited member, of a class or of a polluted
 * `Object.prototype`, is no option.
 *
 * @param option name of the option or parameter whose value the options are
 * @param names of the options that there are, by default those of the base
 * @throws {OptionError} if the options are not an object, or have another member, such as a misspelt one
 */
export function mergeOptions<Base extends object, Options extends object>(
  base: Base,
  options: Options | undefined,
  option = "options",
  names: readonly string[] = Object.keys(base),
): Merged<Base, Options> {
  assertObject(option, options ?? {});
  const members = Object.entries(Object(options)).filter((member) => member[1] != null);
  for (const [name] of members) {
    if (names.includes(name)) continue;
    throw new OptionError(name, `${name} must be one of the options ${names.join(", ")}.`);
  }
  return Object.assign(Object.create(null), base, Object.fromEntries(members));
}
