import { graphErrorCodes } from "../../../generated/requests.js";
import type { Batch, BatchRequest, BatchResponse, BatchResult } from "../../../generated/types.js";
import { createErrorResponse } from "../http/error-response.js";
import { HttpError } from "../http/http-error.js";
import { type HttpHeaders, type HttpRequest, readHeaders } from "../http/request.js";
import { createRequestIds } from "../http/request-ids.js";
import { createJsonResponse, type HttpResponse, type RequestHandler } from "../http/response.js";
import { serviceHeaders } from "../http/service-headers.js";
import { encodeText, getWebGlobal } from "../http/web-global.js";
import type { Route } from "./route-request.js";

/** Creates the 400 for a batch that cannot be served. */
export function createBatchError(message: string, cause?: unknown): HttpError {
  return new HttpError(400, message, { code: graphErrorCodes.invalidBatch, target: "/requests", cause });
}

/**
 * Serves the requests of a batch one after the other, each after those that it depends on.
 *
 * @param body a valid `Batch`
 * @param handlePart serves one request of the batch
 * @param now the mock's time
 * @throws {HttpError} 400 if an identifier is not unique, a dependency is unknown or circular, or a URL or header is invalid;
 * no request is served then
 */
export async function serveBatch(
  body: unknown,
  route: Route,
  headers: HttpHeaders,
  handlePart: RequestHandler,
  now: Date,
): Promise<HttpResponse> {
  const { requests } = body as Batch; // The request is validated.
  const responses = new Map<string, BatchResponse>();
  const parts = sortByDependency(requests).map((request) => ({
    request,
    httpRequest: toHttpRequest(request, route, headers),
  }));
  for (const { request, httpRequest } of parts) {
    const hasFailed = getDependencies(request).some((id) => (responses.get(id)?.status ?? 0) >= 400);
    const response = hasFailed ? createFailedDependencyResponse(httpRequest, now) : await handlePart(httpRequest);
    responses.set(getKey(request.id), toBatchResponse(request.id, response));
  }
  const result: BatchResult = { responses: [...responses.values()] };
  return createJsonResponse(200, result);
}

function toBatchResponse(id: string, { status, headers, body }: HttpResponse): BatchResponse {
  return {
    id,
    status,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [capitalize(name), value])),
    body: toPartBody(headers["content-type"], body),
  };
}

/** Text that is not JSON is a string: so is JSON that a fault has truncated, which would break the batch around it. */
function toPartBody(contentType: string | undefined, body: HttpResponse["body"]): unknown {
  if (body === null) return null;
  const text = String(body);
  if (!contentType?.startsWith("application/json")) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A request of a batch has the token of the batch unless it has its own. */
function toHttpRequest(request: BatchRequest, { root }: Route, batchHeaders: HttpHeaders): HttpRequest {
  const url = new URL(`${root}/${request.url.replace(/^\//, "")}`);
  if (!url.href.startsWith(`${root}/`)) {
    throw createBatchError(`The URL of request ${request.id} must be below the version (got ${request.url}).`);
  }
  const headers = createHeaders(request);
  const authorization = batchHeaders.get("authorization");
  if (authorization !== undefined && !headers.has("authorization")) headers.set("authorization", authorization);
  const { body } = request;
  return {
    method: request.method,
    url,
    headers: readHeaders(headers),
    isInBatch: true,
    body: body === undefined ? null : async (onChunk) => onChunk(encodeText(JSON.stringify(body))),
  };
}

function createHeaders({ id, headers }: BatchRequest): Headers {
  try {
    return new (getWebGlobal("Headers"))(headers);
  } catch (cause) {
    throw createBatchError(`The headers of request ${id} are not valid HTTP headers.`, cause);
  }
}

/** Returns the requests in an order in which each comes after those that it depends on. */
function sortByDependency(requests: readonly BatchRequest[]): BatchRequest[] {
  const requestsByKey = new Map(requests.map((request) => [getKey(request.id), request]));
  if (requestsByKey.size < requests.length) {
    throw createBatchError("The identifiers of the requests in a batch must be unique.");
  }
  const sorted = new Set<BatchRequest>();
  const visit = (request: BatchRequest, path: readonly BatchRequest[]) => {
    if (sorted.has(request)) return;
    if (path.includes(request)) {
      throw createBatchError(`The dependencies of request ${request.id} are circular.`);
    }
    for (const id of getDependencies(request)) {
      const dependency = requestsByKey.get(id);
      if (!dependency) {
        throw createBatchError(`Request ${request.id} depends on ${id}, which is not in the batch.`);
      }
      visit(dependency, [...path, request]);
    }
    sorted.add(request);
  };
  for (const request of requests) visit(request, []);
  return [...sorted];
}

function getDependencies({ dependsOn = [] }: BatchRequest): string[] {
  return dependsOn.map(getKey);
}

/** Identifiers are not case-sensitive. */
function getKey(id: string): string {
  return id.toLowerCase();
}

function createFailedDependencyResponse({ headers }: HttpRequest, now: Date): HttpResponse {
  const ids = createRequestIds(headers.get("client-request-id"));
  const error = new HttpError(424, "A request that this request depends on has failed.");
  const response = createErrorResponse(error, ids, now);
  return { ...response, headers: { ...serviceHeaders, ...response.headers, ...ids } };
}

function capitalize(headerName: string): string {
  return headerName.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
}
