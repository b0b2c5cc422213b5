/** Another program listens on the port of the mock server. */
export class PortInUseError extends Error {
  override readonly name = "PortInUseError";

  constructor(
    readonly port: number,
    readonly host: string,
    cause: unknown,
  ) {
    super(`Port ${port} on ${host} is in use; choose another port, or 0 for any free port.`, { cause });
  }
}
