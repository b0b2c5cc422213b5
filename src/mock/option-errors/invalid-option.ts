import { truncateMessage } from "./describe-value.js";

/** An option of the mock that is not valid. The message names its place. */
export class MockOptionError extends Error {
  override readonly name = "MockOptionError";

  constructor({ message }: InvalidOption, cause?: unknown) {
    super(`Invalid option: ${truncateMessage(message)}.`, cause === undefined ? undefined : { cause });
  }
}

/** A place in the options that is not valid. */
export interface InvalidOption {
  /** JSON pointer of the place in the options. */
  readonly pointer: string;
  readonly message: string;
}
