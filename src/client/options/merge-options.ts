/** The members of both; one that the options may lack is that of the base then. */
type Merged<Base, Options> = Omit<Base, keyof Options> &
  Omit<Options, keyof Base> & {
    -readonly [Name in keyof Base & keyof Options]-?:
      | Exclude<Options[Name], undefined>
      | (undefined extends Options[Name] ? Base[Name] : never);
  };

/**
 * Returns the base with the own members of the options that are not `undefined`. The result is a copy without a
 * prototype: a later change of the options has no effect on it, and an inherited member, of a class or of a polluted
 * `Object.prototype`, is no option.
 */
export function mergeOptions<Base extends object, Options extends object>(
  base: Base,
  options: Options | undefined,
): Merged<Base, Options> {
  const members = Object.entries(options ?? {}).filter(([, value]) => value !== undefined);
  return Object.assign(Object.create(null), base, Object.fromEntries(members));
}
