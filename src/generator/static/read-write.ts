/** The types that the rest of schema.ts is written with. */
export const schemaPreamble = `\
/** A property that only the service sets. */
export type $Read<T> = { readonly $read: T };
/** A property that only a request brings. */
export type $Write<T> = { readonly $write: T };

/** What a response brings: \`T\` without markers and without write-only properties. */
export type Readable<T> =
  T extends $Write<unknown> ? never
  : T extends $Read<infer U> ? Readable<U>
  : T extends string ? T // \`string & {}\` is an object to TypeScript as well; taken apart it would be no string any more
  : T extends (infer E)[] ? Readable<E>[]
  : T extends object ? { [K in keyof T as NonNullable<T[K]> extends $Write<unknown> ? never : K]: Readable<T[K]> }
  : T;

/** What a request may bring: \`T\` without markers and without read-only properties. */
export type Writable<T> =
  T extends $Read<unknown> ? never
  : T extends $Write<infer U> ? Writable<U>
  : T extends string ? T
  : T extends (infer E)[] ? Writable<E>[]
  : T extends object ? { [K in keyof T as NonNullable<T[K]> extends $Read<unknown> ? never : K]: Writable<T[K]> }
  : T;

// An enum and no branded string, because TypeScript does not tell a union's members apart by a branded string.
declare enum Unlisted {
  string = "any string that the contract does not list",
}
/**
 * Any string but those that the contract lists in the same place: the \`@odata.type\` of an identity source that is not
 * known yet. Reads as a \`string\`; assign it to one to compare it. To write such a value, say \`"…" as UnlistedString\`.
 */
export type UnlistedString = Unlisted;
`;
