import { claimsChallenge } from "../../../generated/requests.js";
import { HttpError } from "../http/http-error.js";
import { createJsonResponse, createResponse, type HttpResponse } from "../http/response.js";
import type { MockFault } from "./injected-fault.js";

/** Statuses whose responses have no body (RFC 9110, 15.3.5, 15.3.6, 15.4.5). */
export const bodilessStatuses: ReadonlySet<number> = new Set([204, 205, 304]);

/**
 * Creates the response of a fault instead of serving the request.
 *
 * @returns `undefined` if the fault only changes the response of a request that is served
 * @throws {HttpError} if the response is an error of the contract
 */
export function createFaultResponse({ preset, status, body, retryAfter }: MockFault): HttpResponse | undefined {
  if (preset === "claimsChallenge") throw createClaimsChallenge();
  if (status === undefined) return undefined;
  const headers = retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };
  if (bodilessStatuses.has(status)) return createResponse(status, null, headers);
  if (body === undefined) throw new HttpError(status, "Injected by the mock's `faults` option.", { headers });
  return typeof body === "string" ? createResponse(status, body, headers) : createJsonResponse(status, body, headers);
}

function createClaimsChallenge(): HttpError {
  const { status, code, message, headers } = claimsChallenge;
  return new HttpError(status, message, { code, headers });
}
