/**
 * Copies the own members of an options object. The copy has no prototype: an inherited member, of a class or of a
 * polluted `Object.prototype`, is not an option, and a change of the original has no effect on the copy.
 */
export function copyOwnMembers<Options extends object>(options: Options | undefined): Options {
  return Object.assign(Object.create(null), options);
}
