// Generated from src/generator/static/plain-paths.ts by `npm run generate`. Do not edit.

// The type of `paths` in a form that other libraries understand.

import type { $Read, $Write } from "./read-write.js";

/**
 * Paths whose responses have what a service sends, and whose requests have what it accepts, without the markers of
 * read-only and write-only properties. Libraries such as openapi-msw do not know the markers.
 */
export type PlainPaths<Paths> = {
  [Path in keyof Paths]: { [Method in keyof Paths[Path]]: PlainOperation<Paths[Path][Method]> };
};

type PlainOperation<Operation> = {
  [Part in keyof Operation]: Part extends "responses"
    ? Plain<Operation[Part], $Read<unknown>, $Write<unknown>>
    : Part extends "requestBody"
      ? Plain<Operation[Part], $Write<unknown>, $Read<unknown>>
      : Operation[Part];
};

/**
 * `T` without markers, and without a value for properties with the marker `Hidden`. A string of which the contract lists
 * some values is a plain `string`: openapi-fetch would turn `string & {}`, with which an editor completes those values,
 * into an object without methods.
 */
type Plain<T, Shown, Hidden> = T extends Shown
  ? Plain<T[keyof T], Shown, Hidden>
  : T extends string
    ? string extends T
      ? string
      : T
    : T extends readonly unknown[]
      ? { [Index in keyof T]: Plain<T[Index], Shown, Hidden> }
      : T extends object
        ? Flat<
            { [K in keyof T as IfMarked<T[K], Hidden, never, K>]: Plain<T[K], Shown, Hidden> } & {
              [K in keyof T as IfMarked<T[K], Hidden, K, never>]?: never;
            }
          >
        : T;

type IfMarked<Property, Marker, Yes, No> = NonNullable<Property> extends Marker ? Yes : No;

/** An intersection as one object type, which errors print and in which the compiler finds misspelled properties. */
type Flat<T> = { [K in keyof T]: T[K] };
