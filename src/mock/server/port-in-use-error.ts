/** Another program listens on the port of the mock server. */
export class PortInUseError extends Error {
  override readonly name = "PortInUseError";

  constructor(
    /** The option `port`. */
    readonly port: number,
    /** The option `host`, or its default. */
    readonly host: string,
    cause: unknown,
  ) {
    super(`Port ${port} on ${host} is in use; choose another port, or 0 for any free port.`, { cause });
  }
}
