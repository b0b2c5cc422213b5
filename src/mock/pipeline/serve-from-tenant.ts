import { operations } from "../../../generated/operations.js";
import { validateResponse } from "../../validation/index.js";
import { HttpError, toErrorDetails } from "../http/http-error.js";
import { assertAcceptsJson } from "../http/negotiate-content.js";
import type { HttpRequest } from "../http/request.js";
import { type OperationResponse, type TenantOperationId, tenantOperations } from "../tenant/operations.js";
import type { OrganizationStore } from "../tenant/organization-store.js";
import { prefersNewerMembers } from "./parse-prefer.js";
import type { Route } from "./route-request.js";

/**
 * Performs a valid request on the tenant, and validates the response before it is sent.
 *
 * @throws {HttpError} 406 if the caller does not accept JSON, 500 if the mock itself differs from the contract
 */
export function serveFromTenant(
  tenant: OrganizationStore,
  operationId: TenantOperationId,
  { version, root, path, parameters }: Route,
  { headers }: HttpRequest,
  query: URLSearchParams,
  body: unknown,
): OperationResponse {
  if ("returns" in operations[operationId]) assertAcceptsJson(headers.get("accept"));
  const includesNewerMembers = prefersNewerMembers(headers.get("prefer"));
  const request = { tenant, parameters, query, body, root, version, url: root + path, includesNewerMembers };
  const response = tenantOperations[operationId](request);
  const { valid, errors } = validateResponse(operationId, response.status, response.body);
  if (valid) return response;
  const message = `The mock's response does not match the contract: ${errors[0]?.message}.`;
  throw new HttpError(500, message, { details: toErrorDetails(errors) });
}
