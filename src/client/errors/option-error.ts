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

/** Creates the error of an invalid value. The message contains the value, so the value must not be a secret. */
export function createOptionError(option: string, expected: string, value: unknown): OptionError {
  const got = typeof value === "string" ? JSON.stringify(value) : value;
  return new OptionError(option, `${option} must be ${expected} (got ${got}).`);
}
