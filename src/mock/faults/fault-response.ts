import { HttpError } from "../http/http-error.js";
import { createJsonResponse, createResponse, type HttpResponse } from "../http/response.js";
import type { MockFault } from "./injected-fault.js";

/** Statuses whose responses have no body (RFC 9110, 15.3.5, 15.3.6, 15.4.5). */
const bodilessStatuses = new Set([204, 205, 304]);

/**
 * Creates the response of a fault that has a status.
 *
 * @throws {HttpError} with that status if the fault has no body
 */
export function createFaultResponse(status: number, { body, retryAfter }: MockFault): HttpResponse {
  const headers = retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };
  if (bodilessStatuses.has(status)) return createResponse(status, null, headers);
  if (body === undefined) throw new HttpError(status, "Injected by the mock's `faults` option.", { headers });
  return typeof body === "string" ? createResponse(status, body, headers) : createJsonResponse(status, body, headers);
}
