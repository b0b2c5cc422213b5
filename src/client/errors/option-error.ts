import { isObject } from "../json.js";

/** The error of an option of `createClient`, or of a parameter or option of a method, that is unknown or not valid. */
export class OptionError extends TypeError {
  override readonly name = "OptionError";
  /** Name of the option or parameter. */
  declare readonly option: string;

  constructor(option: string, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.option = option;
  }
}

/**
 * Asserts that the value of an option is valid. The message contains a string as it is, so it must not be a secret.
 * @throws {OptionError} if it is not
 */
export function assertOption(option: string, isValid: unknown, expected: string, value: unknown): asserts isValid {
  if (!isValid) throw new OptionError(option, `${option} must be ${expected} (got ${describeValue(value)}).`);
}

/** Returns the value as source text, and of an object only its kind: `Array`, `AbortController`. */
function describeValue(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  return isObject(value) ? {}.toString.call(value).slice(8, -1) : String(value);
}

/** @throws {OptionError} if the value is negative or not a number */
export function assertNotNegative(option: string, value: number): void {
  assertOption(option, value >= 0, "a positive number or 0", value);
}

/** @throws {OptionError} if the value of the option is not one of them */
export function assertOneOf(option: string, value: string, values: readonly string[]): void {
  assertOption(option, values.includes(value), `one of ${values.join(", ")}`, value);
}
