/** The page that Redocly built is not as expected, so that a change of it could fail, or it loads something from elsewhere. */
export class ReferencePageError extends Error {
  constructor(message: string) {
    super(`${message} Compare the output of this version of @redocly/cli with src/generator/reference/redoc/.`);
    this.name = "ReferencePageError";
  }
}
