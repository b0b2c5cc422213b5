/** A command was called with arguments that it does not have. Commands print the message and exit with 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** A release cannot be read, prepared or published. Commands print the message and exit with 2. */
export class ReleaseError extends Error {
  override readonly name = "ReleaseError";
}

/** The page that Redocly built is not as expected, so that a change of it could fail, or it loads something from elsewhere. */
export class ReferencePageError extends Error {
  override readonly name = "ReferencePageError";

  constructor(message: string) {
    super(`${message} Compare the output of this version of @redocly/cli with src/generator/reference/redoc/.`);
  }
}
