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
  const got = typeof value === "string" ? JSON.stringify(value) : describeType(value);
  return new OptionError(option, `${option} must be ${expected} (got ${got}).`);
}

/** Returns the value itself if it has no parts, such as a number, or else what it is. It never returns a string's text. */
export function describeType(value: unknown): string {
  if (typeof value === "string") return value ? "a string" : "an empty string";
  if (typeof value === "function") return "a function";
  if (Array.isArray(value)) return "an array";
  if (typeof value !== "object" || value === null) return String(value);
  const name: unknown = value.constructor?.name;
  return typeof name === "string" && name !== "Object" ? `an instance of ${name}` : "an object";
}
