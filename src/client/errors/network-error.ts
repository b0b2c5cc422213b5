import { GraphError, type GraphErrorFacts } from "./graph-error.js";
import { OptionError } from "./option-error.js";

/** Creates the error of a call without a complete response: aborted, timed out, no token, or a network failure. */
export function createNetworkError(cause: unknown, facts: GraphErrorFacts, signal?: AbortSignal): GraphError {
  let message = facts.status
    ? "The connection closed before the response was complete."
    : "Microsoft Graph could not be reached.";
  if (cause instanceof OptionError || cause instanceof DOMException) message = cause.message;
  if (signal?.aborted) message = "The call was aborted."; // The reason of an abort can be any value.
  return new GraphError(message, facts, cause);
}
