/** The arguments or the file are wrong. Nothing was changed. */
export class InputError extends Error {
  override readonly name = "InputError";
}
