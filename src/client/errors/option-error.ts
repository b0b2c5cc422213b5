/** An option of `createClient`, or a parameter or option of a method, cannot be used. */
export class OptionError extends TypeError {
  override readonly name = "OptionError";
  /** The option or parameter, by its name. */
  readonly option: string;

  constructor(option: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.option = option;
  }
}

/** The error of a value that is not what the option asks for. */
export function unusable(option: string, value: unknown, demand: string): OptionError {
  const shown = typeof value === "string" ? JSON.stringify(value) : value;
  return new OptionError(option, `${option} is ${shown}; it has to be ${demand}.`);
}
