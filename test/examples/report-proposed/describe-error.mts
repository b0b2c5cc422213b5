import type { GraphError } from "connected-organizations";

/** Returns the error of a call with its causes. */
export function describeError(error: GraphError): string {
  const { operationId, status, code, requestId } = error;
  const facts = [operationId, status, code, requestId && `request-id ${requestId}`].filter(Boolean).join(", ");
  return `${[...new Set(listMessages(error))].join(" ")} (${facts})`;
}

/** Returns the messages of an error and of its causes, such as that of a credential. */
function listMessages(error: unknown): string[] {
  return error instanceof Error ? [error.message, ...listMessages(error.cause)] : [];
}
