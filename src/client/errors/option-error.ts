import { isObject } from "../json.js";

/** The error of an option of `createClient`, or of a parameter or option of a method, that has an invalid value. */
export class OptionError extends TypeError {
  override readonly name = "OptionError";
  /** Name of the option or parameter. */
  readonly option: string;

  constructor(option: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.option = option;
  }
}

/** Creates the error of an invalid value. The message contains a string as it is, so it must not be a secret. */
export function createOptionError(option: string, expected: string, value: unknown): OptionError {
  const got = typeof value === "string" ? JSON.stringify(value) : describeValue(value);
  return new OptionError(option, `${option} must be ${expected} (got ${got}).`);
}

/** Returns the value as text, and of an object only its kind: `Array`, `AbortController`. */
export function describeValue(value: unknown): string {
  return isObject(value) ? Object.prototype.toString.call(value).slice(8, -1) : String(value);
}

/** @throws {OptionError} if the value is negative or no number */
export function assertNotNegative(option: string, value: number): void {
  if (!(value >= 0)) throw createOptionError(option, "a number that is not negative", value);
}
