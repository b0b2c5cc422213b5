// Generated from src/generator/static/read-write.ts by `npm run generate`. Do not edit.

// The markers that openapi-typescript writes for `readOnly` and `writeOnly`, and the two views of a schema that they make.

/** A property that only the service sets. */
export type $Read<T> = { readonly $read: T };

/** A property that only a request contains. */
export type $Write<T> = { readonly $write: T };

/** What a response contains: `T` without markers and without write-only properties. */
export type Readable<T> =
  T extends $Write<unknown>
    ? never
    : T extends $Read<infer U>
      ? Readable<U>
      : T extends string // `string & {}` also extends `object`; mapped like one, it would no longer be a string.
        ? T
        : T extends (infer E)[]
          ? Readable<E>[]
          : T extends object
            ? { [K in keyof T as NonNullable<T[K]> extends $Write<unknown> ? never : K]: Readable<T[K]> }
            : T;

/** What a request accepts: `T` without markers and without read-only properties. Its arrays can be constants. */
export type Writable<T> =
  T extends $Read<unknown>
    ? never
    : T extends $Write<infer U>
      ? Writable<U>
      : T extends string
        ? T
        : T extends readonly (infer E)[]
          ? readonly Writable<E>[]
          : T extends object
            ? { [K in keyof T as NonNullable<T[K]> extends $Read<unknown> ? never : K]: Writable<T[K]> }
            : T;

/** Query options. One that is `undefined` counts as absent, also for callers with `exactOptionalPropertyTypes`. */
export type QueryOptions<T> = { [K in keyof T]: Writable<T[K]> | undefined };

// An enum instead of a branded string, because a branded string does not discriminate the members of a union.
declare enum Unlisted {
  string = "any string that the contract does not list",
}

/**
 * The second base of each interface in types.ts. Of an interface with one base and no members, TypeScript would print the
 * members of the base in error messages, not the name of the interface.
 */
// biome-ignore lint/suspicious/noEmptyInterface: it must not add a member.
export interface Named {}

/**
 * Any string that the contract does not list in the same place: the `@odata.type` of an unknown identity source. It is
 * assignable to `string`. To write such a value, use `"…" as UnlistedString`.
 */
export type UnlistedString = Unlisted;
