import { truncateMessage } from "../option-errors/describe-value.js";

/** An injected fault that is not valid. The message names its place. */
export class FaultError extends Error {
  override readonly name = "FaultError";

  constructor(problem: string) {
    super(`Invalid faults: ${truncateMessage(problem)}.`);
  }
}

/** The mock closed the connection without a response, as the preset `droppedConnection` asks. */
export class DroppedConnectionError extends TypeError {
  override readonly name = "DroppedConnectionError";

  constructor() {
    super("The connection was dropped by the mock's preset droppedConnection.");
  }
}
