import { applyFault } from "../faults/apply-fault.js";
import { DroppedConnectionError } from "../faults/errors.js";
import { createFaultResponse } from "../faults/fault-response.js";
import type { MockFault } from "../faults/injected-fault.js";
import { RateLimitError } from "../faults/rate-limiter.js";
import { createErrorResponse } from "../http/error-response.js";
import { type HttpError, toHttpError } from "../http/http-error.js";
import type { HttpHeaders, HttpRequest } from "../http/request.js";
import { createRequestIds } from "../http/request-ids.js";
import { createJsonResponse, createResponse, type HttpResponse, type RequestHandler } from "../http/response.js";
import { createODataResponse, serviceHeaders } from "../http/service-headers.js";
import type { MockState } from "../mock-state.js";
import type { OperationResponse } from "../tenant/operations.js";
import type { OrganizationStore } from "../tenant/organization-store.js";
import { applyUnverifiedPolicy } from "./apply-unverified-policy.js";
import { authorize } from "./authorize.js";
import { parsePrefer, prefersExample } from "./parse-prefer.js";
import { type RequestBodyResult, readRequestBody } from "./read-request-body.js";
import { reportFailure } from "./report-failure.js";
import { JournalEntry } from "./request-journal.js";
import { type Route, routeRequest } from "./route-request.js";
import { SecretMask } from "./secret-mask.js";
import { createBatchError, serveBatch } from "./serve-batch.js";
import { serveFromTenant } from "./serve-from-tenant.js";
import { validateRequest } from "./validate-request.js";

/** Creates the handler of a mock's requests. */
export function createRequestHandler(state: MockState): RequestHandler {
  return (request) => respond(state, request, state.tenant, state.latency);
}

/**
 * Responds to a request, and to each request of a batch, and records it.
 *
 * @param tenant the tenant when the request arrived: what is slower than a reset must not reach the test that follows
 */
async function respond(
  state: MockState,
  request: HttpRequest,
  tenant: OrganizationStore,
  latency = 0,
  batchMask?: SecretMask,
): Promise<HttpResponse> {
  const start = performance.now();
  const ids = createRequestIds(request.headers.get("client-request-id"));
  const mask = new SecretMask(request, batchMask);
  const entry = new JournalEntry(request, mask, getTime(state), ids["request-id"]);
  if (tenant === state.tenant) state.journal.add(entry);
  try {
    const received = receiveRequest(state, request, entry, mask);
    // Not before the body is read: a caller that has disconnected would not send the rest of it.
    if (latency > 0) await Promise.allSettled([received, state.delays.wait(latency, request.signal)]);
    const response = await handleRequest(state, tenant, request, received, mask, (error) =>
      createErrorResponse(recordError(entry, error, mask), ids, getTime(state), mask),
    );
    entry.status = response.status;
    const body = request.method === "HEAD" ? null : response.body;
    // Several spreads that add properties take V8 a hundred times as long.
    return { ...response, headers: Object.assign({}, serviceHeaders, response.headers, ids), body };
  } finally {
    entry.duration = performance.now() - start;
    if (state.onRequest) void callOnRequest(state.onRequest, entry);
  }
}

/** The request was served: a failure of the function, or a promise that it returns, does not change the response. */
async function callOnRequest(onRequest: NonNullable<MockState["onRequest"]>, entry: JournalEntry): Promise<void> {
  try {
    await onRequest(entry);
  } catch (error) {
    reportFailure("onRequest", error);
  }
}

/** A request that was read to its end. */
interface ReceivedRequest {
  readonly route: Route;
  readonly bodyResult: RequestBodyResult;
}

async function receiveRequest(
  state: MockState,
  request: HttpRequest,
  entry: JournalEntry,
  mask: SecretMask,
): Promise<ReceivedRequest> {
  const route = routeRequest(request.method, request.url);
  entry.operationId = route.operationId;
  const bodyResult = await readRequestBody(route.operationId, request);
  state.journal.recordBody(entry, bodyResult.body, mask);
  return { route, bodyResult };
}

/** What happens to a request that was received, from top to bottom. */
async function handleRequest(
  state: MockState,
  tenant: OrganizationStore,
  request: HttpRequest,
  received: Promise<ReceivedRequest>,
  mask: SecretMask,
  toErrorResponse: (error: unknown) => HttpResponse,
): Promise<HttpResponse> {
  let fault: MockFault | undefined;
  let response: HttpResponse;
  try {
    const { route, bodyResult } = await received;
    const { operationId, parameters, query } = route;
    if (tenant === state.tenant) {
      if (operationId !== "sendBatch") state.rateLimiter?.countRequest(request.isInBatch === true);
      fault = state.faults.takeFault({ operationId, parameters, query, headers: request.headers });
    }
    if (fault) await state.delays.wait(fault.delay, request.signal);
    const faultResponse = fault && createFaultResponse(fault);
    response = faultResponse ?? (await serveRequest(state, tenant, route, request, mask, bodyResult));
  } catch (error) {
    if (error instanceof DroppedConnectionError) throw error; // The connection of a batch is that of its requests.
    response = toErrorResponse(error);
  }
  return fault ? applyFault(response, fault, request.headers) : response;
}

/** Serves a request that no fault replaces. */
async function serveRequest(
  state: MockState,
  tenant: OrganizationStore,
  route: Route,
  request: HttpRequest,
  mask: SecretMask,
  bodyResult: RequestBodyResult,
): Promise<HttpResponse> {
  authorize(route.operationId, request.headers, state.tokens);
  const { operationId } = route;
  const content = { query: route.query, body: bodyResult.body };
  const { query, body } = applyUnverifiedPolicy(state.unverified, operationId, content);
  validateRequest(operationId, query, bodyResult.error ? bodyResult : { body });
  const preferences = parsePrefer(request.headers.get("prefer"));
  if (!state.isStatic && !prefersExample(preferences)) {
    if (operationId === "sendBatch") {
      if (request.isInBatch) throw createBatchError("A batch must not contain another batch.");
      return serveBatch(
        body,
        route,
        request.headers,
        (part) => respond(state, { ...part, signal: request.signal }, tenant, 0, mask),
        getTime(state),
      );
    }
    const response = serveFromTenant(tenant, operationId, route, request, query, body);
    return serializeResponse(response, request.headers);
  }
  const { serveExample } = await import("../examples/serve-example.js"); // Loaded on demand: it needs Prism and Node.js.
  return serializeResponse(await serveExample(route, request, preferences), request.headers);
}

function serializeResponse({ status, headers, body }: OperationResponse, requestHeaders: HttpHeaders): HttpResponse {
  if (body === undefined) return createResponse(status, null, headers);
  if (typeof body === "string") return createResponse(status, body, headers); // The HTML page of a gateway.
  if (status >= 400) return createJsonResponse(status, body, headers);
  return createODataResponse(status, body, headers, requestHeaders);
}

/** Converts what a request has thrown to an error of the response, and records it. */
function recordError(entry: JournalEntry, error: unknown, mask: SecretMask): HttpError {
  const httpError = toHttpError(error);
  entry.error = mask.maskText(httpError.message);
  entry.isEarly = httpError instanceof RateLimitError && httpError.isEarly;
  return httpError;
}

/** Returns the mock's time; the real time if `clock` fails, whose error is reported when the request needs the time. */
function getTime({ clock }: MockState): Date {
  try {
    return clock();
  } catch {
    return new Date();
  }
}
