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
    : T extends object
      ? { [K in keyof T]: NonNullable<T[K]> extends Hidden ? never : Plain<T[K], Shown, Hidden> }
      : T;
