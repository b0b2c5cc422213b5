/** A release cannot be read, or not be made. */
export class ReleaseError extends Error {
  override readonly name = "ReleaseError";
}
