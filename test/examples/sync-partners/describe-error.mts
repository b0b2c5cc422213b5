import { type GraphError, isConflict } from "connected-organizations";

/** Returns the error of a call on one line, with what to do about it if that is known. */
export function describeError(error: GraphError): string {
  const { message, status, code, requestId, cause } = error;
  const facts = [status, code, requestId && `request-id ${requestId}`].filter(Boolean).join(", ");
  const reason = cause instanceof Error && cause.message !== message ? ` ${cause.message}` : "";
  const advice = isConflict(error)
    ? " If the service stores the tenant of this domain, fill in the column tenantId."
    : "";
  return `${message}${reason}${facts && ` (${facts})`}${advice}`;
}
