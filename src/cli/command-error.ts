/** What a command tells its user instead of a result, in one line. */
export class CommandError extends Error {
  override readonly name = "CommandError";

  constructor(
    /** 1 where the answer is no, 2 where the command was not used as its help says. */
    readonly exitCode: 1 | 2,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}
