/** What a caller of a broken connection gets: no answer. */
export class DroppedConnectionError extends TypeError {
  override readonly name = "DroppedConnectionError";

  constructor() {
    super("The mock dropped the connection, as it was told to.");
  }
}
