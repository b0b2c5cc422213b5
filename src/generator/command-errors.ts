/** A command was called with arguments that it does not have. Commands print the message and exit with 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** A release cannot be read, prepared or published. Commands print the message and exit with 2. */
export class ReleaseError extends Error {
  override readonly name = "ReleaseError";
}
