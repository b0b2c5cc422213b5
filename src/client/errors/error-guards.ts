import { GraphError } from "./graph-error.js";

type WithStatus<Status extends number> = GraphError & { readonly status: Status };

function hasStatus<Status extends number>(error: unknown, status: Status): error is WithStatus<Status> {
  return error instanceof GraphError && error.status === status;
}

/** Whether the call failed because there is no such object, or not yet: 404. */
export function isNotFound(error: unknown): error is WithStatus<404> {
  return hasStatus(error, 404);
}

/** Whether the call failed because there were too many, and retrying did not help: 429. `retryAfter` tells when to come back. */
export function isThrottled(error: unknown): error is WithStatus<429> {
  return hasStatus(error, 429);
}

/** Whether the call failed because it contradicts what is already there: 409. */
export function isConflict(error: unknown): error is WithStatus<409> {
  return hasStatus(error, 409);
}

/** Whether the call failed because the token is missing, expired or not meant for Microsoft Graph: 401. */
export function isUnauthorized(error: unknown): error is WithStatus<401> {
  return hasStatus(error, 401);
}

/** Whether the call failed because a permission, a role or a license is missing: 403. */
export function isForbidden(error: unknown): error is WithStatus<403> {
  return hasStatus(error, 403);
}
