/** The error of a command that cannot continue. Its message is printed as one line on standard error. */
export class CommandError extends Error {
  override readonly name = "CommandError";

  constructor(
    /** 1 if a check or an operation failed, 2 for a usage error. */
    readonly exitCode: 1 | 2,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}
