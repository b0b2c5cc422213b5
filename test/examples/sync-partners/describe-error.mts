import { type GraphError, isConflict } from "connected-organizations";

/** Returns the error of a call with its causes, and with what to do about it if that is known. */
export function describeError(error: GraphError): string {
  const { status, code, requestId } = error;
  const facts = [status, code, requestId && `request-id ${requestId}`].filter(Boolean).join(", ");
  const text = [...new Set(listMessages(error))].join(" ") + (facts && ` (${facts})`);
  if (!isConflict(error)) return text;
  return `${text} If the service stores the tenant of this domain, fill in the column tenantId.`;
}

/** Returns the messages of an error and of its causes, such as that of a credential. */
function listMessages(error: unknown): string[] {
  return error instanceof Error ? [error.message, ...listMessages(error.cause)] : [];
}
