import { OptionError } from "../errors/option-error.js";

/** The members of the base, or of the options where these have one. */
type Merged<Base, Options> = {
  -readonly [Name in keyof Base]: Base[Name] | (Name extends keyof Options ? Exclude<Options[Name], undefined> : never);
};

/**
 * Returns the base with the own members of the options that are not `undefined`. The result is a copy without a
 * prototype: a later change of the options has no effect on it, and an inherited member, of a class or of a polluted
 * `Object.prototype`, is no option.
 *
 * @param names of the options that there are, by default those of the base
 * @throws {OptionError} if the options have another member, such as a misspelt one
 */
export function mergeOptions<Base extends object, Options extends object>(
  base: Base,
  options: Options | undefined,
  names: readonly string[] = Object.keys(base),
): Merged<Base, Options> {
  const members = Object.entries(Object(options)).filter((member) => member[1] !== undefined);
  for (const [name] of members) {
    if (names.includes(name)) continue;
    throw new OptionError(name, `${name} is not an option (expected one of ${names.join(", ")}).`);
  }
  return Object.assign(Object.create(null), base, Object.fromEntries(members));
}
