import { delay } from "../delay.js";
import { applyPreset } from "../faults/apply-preset.js";
import { DroppedConnectionError } from "../faults/errors.js";
import { createFaultResponse } from "../faults/fault-response.js";
import { createErrorResponse } from "../http/error-response.js";
import { HttpError } from "../http/http-error.js";
import type { HttpRequest } from "../http/request.js";
import { createRequestIds } from "../http/request-ids.js";
import { createJsonResponse, createResponse, type HttpResponse, type RequestHandler } from "../http/response.js";
import type { MockState } from "../mock-state.js";
import type { OperationResponse } from "../tenant/operations.js";
import { applyUnverifiedPolicy } from "./apply-unverified-policy.js";
import { authorize } from "./authorize.js";
import { parsePrefer, prefersExample } from "./parse-prefer.js";
import { type RequestBodyResult, readRequestBody } from "./read-request-body.js";
import { type Route, routeRequest } from "./route-request.js";
import { createBatchError, serveBatch } from "./serve-batch.js";
import { serveFromTenant } from "./serve-from-tenant.js";
import { validateRequest } from "./validate-request.js";

/** Creates the handler of a mock's requests. */
export function createRequestHandler(state: MockState): RequestHandler {
  return async (request) => {
    await delay(state.latency);
    return respond(state, request);
  };
}

/** Responds to a request, and to each request of a batch: with the identifiers, and with an error response if it fails. */
async function respond(state: MockState, request: HttpRequest): Promise<HttpResponse> {
  const ids = createRequestIds(request.headers.get("client-request-id"));
  const response = await handleRequest(state, request).catch((error: unknown) => {
    if (error instanceof DroppedConnectionError) throw error;
    return createErrorResponse(toHttpError(error), ids, getErrorTime(state));
  });
  const body = request.method === "HEAD" ? null : response.body;
  return { ...response, headers: { ...response.headers, ...ids }, body };
}

/** What happens to a request, from top to bottom. */
async function handleRequest(state: MockState, request: HttpRequest): Promise<HttpResponse> {
  const { method, url } = request;
  const route = routeRequest(method, url);
  const { operationId } = route;
  const bodyResult = await readRequestBody(operationId, request);
  state.journal.record({ operationId, method, url: url.href, body: bodyResult.body });

  const fault = state.faults.takeFault(operationId);
  await delay(fault?.delay);
  try {
    const response =
      fault?.status === undefined
        ? await serveRequest(state, route, request, bodyResult)
        : createFaultResponse(fault.status, fault);
    return applyPreset(response, fault?.preset);
  } catch (error) {
    // The connection drops whatever the response would have been, an error too.
    throw fault?.preset === "droppedConnection" ? new DroppedConnectionError() : error;
  }
}

/** Serves a request that no fault replaces. */
async function serveRequest(
  state: MockState,
  route: Route,
  request: HttpRequest,
  bodyResult: RequestBodyResult,
): Promise<HttpResponse> {
  authorize(route.operationId, request.headers, state.tokens);
  const { operationId } = route;
  const content = { query: request.url.searchParams, body: bodyResult.body };
  const { query, body } = applyUnverifiedPolicy(state.unverified, operationId, content);
  validateRequest(operationId, query, bodyResult.error ? bodyResult : { body });
  const preferences = parsePrefer(request.headers.get("prefer"));
  if (!state.isStatic && !prefersExample(preferences)) {
    if (operationId === "sendBatch") {
      if (request.isInBatch) throw createBatchError("A batch must not contain another batch.");
      return serveBatch(body, route, request.headers, (part) => respond(state, part));
    }
    return serializeResponse(serveFromTenant(state.tenant, operationId, route, request, query, body));
  }
  const { serveExample } = await import("../examples/serve-example.js"); // Loaded on demand: it needs Prism and Node.js.
  return serializeResponse(await serveExample(route, request, preferences));
}

function serializeResponse({ status, headers, body }: OperationResponse): HttpResponse {
  if (body === undefined) return createResponse(status, null, headers);
  // The only string is the HTML page of a gateway.
  return typeof body === "string" ? createResponse(status, body, headers) : createJsonResponse(status, body, headers);
}

function toHttpError(error: unknown): HttpError {
  if (error instanceof HttpError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new HttpError(500, `The mock failed: ${reason.replace(/\.$/, "")}.`, { cause: error });
}

/** Returns the mock's time; the real time if `clock` fails, so that its error can be reported. */
function getErrorTime({ clock }: MockState): Date {
  try {
    return clock();
  } catch {
    return new Date();
  }
}
