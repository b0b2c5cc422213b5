/** Another program listens where the mock should. */
export class PortInUseError extends Error {
  override readonly name = "PortInUseError";

  constructor(
    readonly port: number,
    readonly host: string,
    cause: unknown,
  ) {
    super(`Port ${port} of ${host} is in use: choose another, or 0 for any that is free.`, { cause });
  }
}
