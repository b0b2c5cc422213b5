import { GraphError, type GraphErrorFacts } from "./graph-error.js";
import { OptionError } from "./option-error.js";

/** Creates the error of a call without a complete response: aborted, timed out, no token, or a network failure. */
export function createNetworkError(cause: unknown, facts: GraphErrorFacts, signal?: AbortSignal): GraphError {
  return new GraphError(describeCause(cause, facts.status, signal), facts, cause);
}

function describeCause(cause: unknown, status: number | undefined, signal?: AbortSignal): string {
  if (signal?.aborted) return "The call was aborted."; // The reason of an abort can be any value.
  if (cause instanceof OptionError || cause instanceof DOMException) return cause.message;
  return status === undefined
    ? "Microsoft Graph could not be reached."
    : "The connection closed before the response was complete.";
}
