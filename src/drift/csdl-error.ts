/** What was read is no metadata of the service. */
export class CsdlError extends Error {
  override readonly name = "CsdlError";
}
