import type { Batch, BatchRequest, BatchResponse, BatchResult } from "../../../generated/types.js";
import { HttpError } from "../http/http-error.js";
import type { HttpHeaders, HttpRequest } from "../http/request.js";
import { createJsonResponse, type HttpResponse, type RequestHandler } from "../http/response.js";
import type { Route } from "./route-request.js";

/**
 * Serves the requests of a batch one after the other, each after those that it depends on.
 *
 * @param body a valid `Batch`
 * @param handlePart serves one request of the batch
 * @throws {HttpError} 400 if an identifier is not unique, or a dependency is unknown or circular
 */
export async function serveBatch(
  body: unknown,
  route: Route,
  headers: HttpHeaders,
  handlePart: RequestHandler,
): Promise<HttpResponse> {
  const { requests } = body as Batch; // The request is validated.
  const responses = new Map<string, BatchResponse>();
  for (const request of sortByDependency(requests)) {
    const hasFailed = getDependencies(request).some((id) => (responses.get(id)?.status ?? 0) >= 400);
    const response = hasFailed
      ? createFailedDependencyResponse(request)
      : await servePart(request, route, headers, handlePart);
    responses.set(getKey(request.id), response);
  }
  const result: BatchResult = { responses: [...responses.values()] };
  return createJsonResponse(200, result);
}

async function servePart(
  request: BatchRequest,
  route: Route,
  batchHeaders: HttpHeaders,
  handlePart: RequestHandler,
): Promise<BatchResponse> {
  const { status, headers, body } = await handlePart(toHttpRequest(request, route, batchHeaders));
  return {
    id: request.id,
    status,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [capitalize(name), value])),
    body: headers["content-type"]?.startsWith("application/json") ? JSON.parse(String(body)) : body && String(body),
  };
}

/** A request of a batch has the token of the batch unless it has its own. */
function toHttpRequest(request: BatchRequest, { root }: Route, batchHeaders: HttpHeaders): HttpRequest {
  const address = `${root}/${request.url.replace(/^\//, "")}`;
  if (!URL.canParse(address))
    throw new HttpError(400, `${request.url} is not a relative URL.`, { target: "/requests" });
  const headers = new Headers(request.headers);
  const authorization = batchHeaders.get("authorization");
  if (authorization !== null && !headers.has("authorization")) headers.set("authorization", authorization);
  const { body } = request;
  return {
    method: request.method,
    url: new URL(address),
    headers,
    body: body === undefined ? null : async (onChunk) => onChunk(new TextEncoder().encode(JSON.stringify(body))),
  };
}

/** Returns the requests in an order in which each comes after those that it depends on. */
function sortByDependency(requests: readonly BatchRequest[]): BatchRequest[] {
  const requestsByKey = new Map(requests.map((request) => [getKey(request.id), request]));
  if (requestsByKey.size < requests.length) {
    throw new HttpError(400, "The identifiers of the requests in a batch must be unique.", { target: "/requests" });
  }
  const sorted = new Set<BatchRequest>();
  const visit = (request: BatchRequest, path: readonly BatchRequest[]) => {
    if (sorted.has(request)) return;
    if (path.includes(request)) {
      throw new HttpError(400, `The dependencies of request ${request.id} are circular.`, { target: "/requests" });
    }
    for (const id of getDependencies(request)) {
      const dependency = requestsByKey.get(id);
      if (!dependency) {
        const message = `Request ${request.id} depends on ${id}, which is not in the batch.`;
        throw new HttpError(400, message, { target: "/requests" });
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

function createFailedDependencyResponse({ id }: BatchRequest): BatchResponse {
  const error = { code: "FailedDependency", message: "A request that this request depends on has failed." };
  return { id, status: 424, headers: { "Content-Type": "application/json" }, body: { error } };
}

function capitalize(headerName: string): string {
  return headerName.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
}
