import { getMember } from "../json.js";
import { type CallFailure, GraphError, type GraphErrorFacts } from "./graph-error.js";
import { OptionError } from "./option-error.js";

/** Creates the error of a call without a complete response: aborted, timed out, no token, or a network failure. */
export function createNetworkError(
  cause: unknown,
  facts: GraphErrorFacts,
  signal: AbortSignal | undefined,
): GraphError {
  const failure = classifyFailure(cause, signal);
  let message = String(getMember(cause, "message"));
  if (failure === "aborted") message = "The call was aborted."; // The reason of an abort can be any value.
  if (failure === "network") {
    message = facts.status ? "The response is incomplete." : "The service could not be reached.";
  }
  return new GraphError(message, { ...facts, failure, cause });
}

/** Returns why a call got no complete response; `undefined` if an option is the reason, such as a token. */
export function classifyFailure(cause: unknown, signal: AbortSignal | undefined): CallFailure | undefined {
  const name = getMember(cause, "name");
  // A custom `fetch` can have its own signal, which would abort a retry too.
  if (signal?.aborted || name === "AbortError") return "aborted";
  if (name === "TimeoutError") return "timeout";
  return cause instanceof OptionError ? undefined : "network";
}
