import { GraphError } from "./graph-error.js";

/** Whether the value is the error of a call. */
export function isGraphError(error: unknown): error is GraphError {
  return error instanceof GraphError;
}

/**
 * Whether the call had no complete response in time: the token, the response or a function of the options took longer
 * than `timeout`. The service may have carried out the request.
 */
export function isTimeout(error: unknown): error is GraphError & { readonly failure: "timeout" } {
  return error instanceof GraphError && error.failure === "timeout";
}

/**
 * Whether the connection failed or closed before the response was complete. The service may have carried out the
 * request.
 */
export function isNetworkError(error: unknown): error is GraphError & { readonly failure: "network" } {
  return error instanceof GraphError && error.failure === "network";
}

type WithStatus<Status extends number> = GraphError & { readonly status: Status };

function hasStatus<Status extends number>(error: unknown, status: Status): error is WithStatus<Status> {
  return error instanceof GraphError && error.status === status;
}

/**
 * Whether the call failed with 404: the object does not exist, or was created a moment ago and is not found yet.
 *
 * @example
 * ```ts
 * const organization = await graph.getConnectedOrganization(id).catch((error: unknown) => {
 *   if (isNotFound(error)) return undefined;
 *   throw error;
 * });
 * ```
 */
export function isNotFound(error: unknown): error is WithStatus<404> {
  return hasStatus(error, 404);
}

/**
 * Whether the call failed with 429: the service throttles the client, and no retry was left or allowed. `retryAfter` is
 * the time to wait, in seconds.
 */
export function isThrottled(error: unknown): error is WithStatus<429> {
  return hasStatus(error, 429);
}

/** Whether the call failed with 409: the request conflicts with the state of an object. */
export function isConflict(error: unknown): error is WithStatus<409> {
  return hasStatus(error, 409);
}

/** Whether the call failed with 401: the token is missing, expired or not a token for Microsoft Graph. */
export function isUnauthorized(error: unknown): error is WithStatus<401> {
  return hasStatus(error, 401);
}

/** Whether the call failed with 403: a permission, a role or a license is missing. */
export function isForbidden(error: unknown): error is WithStatus<403> {
  return hasStatus(error, 403);
}
