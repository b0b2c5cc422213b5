// What the compiled schema validators share.

/** A keyword that a value violates, the value's location as a JSON pointer, and what the keyword requires. */
export interface SchemaErrorOf<Keyword extends string> {
  instancePath: string;
  keyword: Keyword;
  params: Readonly<Record<string, unknown>>;
}

/** Returns whether a value is valid. If it is not, `errors` says why until the next call. */
export interface ValidatorOf<Keyword extends string> {
  (value: unknown): boolean;
  errors?: SchemaErrorOf<Keyword>[] | null;
}

/** Maximum number of errors in the result of a validation. */
export const maxFaults = 100;

/** Returns the length of a string in characters (code points), as JSON Schema counts it. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count++; // Not Array.from, which takes ten times as long.
  return count;
}

/**
 * Adds the errors of a nested validator to those found so far, up to `maxFaults`.
 *
 * Ajv's own code copies all errors found so far each time, which takes quadratic time for a long list of invalid items.
 */
export function appendErrors<SchemaError>(errors: SchemaError[] | null, nested: SchemaError[]): SchemaError[] {
  if (errors === null) return nested.slice(0, maxFaults);
  for (const error of nested) {
    if (errors.length >= maxFaults) break;
    errors.push(error);
  }
  return errors;
}
