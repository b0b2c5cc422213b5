import { assertOneOf, assertOption } from "../errors/option-error.js";
import { getMember, isObject } from "../json.js";

/** The members of the base, or of the options where these have one. */
type Merged<Base, Options> = {
  -readonly [Name in keyof Base]: Base[Name] | (Name extends keyof Options ? Exclude<Options[Name], undefined> : never);
};

/**
 * Returns the base with the own members of the options that are not `undefined` or `null`. The result is a copy without a
 * prototype: a later change of the options has no effect on it, and an inherited member, of a class or of a polluted
 * `Object.prototype`, is not an option.
 *
 * @param names of the valid options, by default those of the base
 * @throws {OptionError} if the options are not an object, or have another member, such as a misspelled one, or one of another
 * type than in the base; the message does not contain its value, because it may be a token
 */
export function mergeOptions<Base extends object, Options extends object>(
  base: Base,
  options: Options | undefined,
  names: readonly string[] = Object.keys(base),
): Merged<Base, Options> {
  assertOption("options", isObject(options ?? {}), "of type object", Object(options));
  const members = Object.entries<unknown>(Object(options)).filter((member) => member[1] != null);
  for (const [name, value] of members) {
    assertOneOf(name, name, names);
    const type = typeof (getMember(base, name) ?? value);
    assertOption(name, typeof value === type, `of type ${type}`, Object(value));
  }
  return Object.assign(Object.create(null), base, Object.fromEntries(members));
}
