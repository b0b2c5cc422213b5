import { FaultError } from "../faults/errors.js";
import { HttpError } from "../http/http-error.js";
import { maskTokens } from "../http/mask-tokens.js";
import { parseJsonBody } from "../http/parse-json-body.js";
import type { HttpRequest } from "../http/request.js";
import { createJsonResponse, createResponse, type HttpResponse, type RequestHandler } from "../http/response.js";
import type { MockState } from "../mock-state.js";
import { SeedError } from "../tenant/seed.js";

/** Path prefix of the control API. No path of Microsoft Graph begins with it. */
export const controlPrefix = "/_mock/";

/** Longest text of Node.js in bytes: a snapshot of any size can be put back. */
const maxTextSize = 2 ** 29;

/** Returns a JSON value; `undefined` becomes a 204. */
type ControlOperation = (state: MockState, request: HttpRequest) => unknown;

const controlOperations: Readonly<Record<string, ControlOperation>> = {
  "GET organizations": ({ tenant }) => tenant.list(),
  "GET requests": ({ journal }) => journal.requests,
  "GET snapshot": ({ tenant }) => tenant.list(),
  "PUT seed": async (state, request) => state.setSeed(await parseJson(request)),
  "POST reset": (state) => state.reset(),
  "GET faults": ({ faults }) => faults.faults,
  "PUT faults": async ({ faults }, request) => faults.replace(await parseJson(request)),
};

/** Adds the control API below `/_mock/`, which reads and changes the state of the mock. */
export function withControlApi(handleRequest: RequestHandler, state: MockState): RequestHandler {
  return (request) =>
    request.url.pathname.startsWith(controlPrefix) ? serveControlRequest(state, request) : handleRequest(request);
}

async function serveControlRequest(state: MockState, request: HttpRequest): Promise<HttpResponse> {
  const name = `${request.method} ${request.url.pathname.slice(controlPrefix.length)}`;
  const operation = Object.hasOwn(controlOperations, name) ? controlOperations[name] : undefined;
  if (!operation) {
    const expected = Object.keys(controlOperations).join(", ");
    return createControlError(404, `${controlPrefix} has no operation ${name}; expected ${expected}.`);
  }
  try {
    const result = await operation(state, request);
    return result === undefined ? createResponse(204) : createMaskedResponse(200, result);
  } catch (error) {
    if (error instanceof FaultError || error instanceof SeedError) return createControlError(400, error.message);
    if (error instanceof HttpError) return createControlError(error.status, error.message);
    throw error;
  }
}

function parseJson(request: HttpRequest): Promise<unknown> {
  return parseJsonBody(request, ["application/json"], maxTextSize);
}

function createControlError(status: number, error: string): HttpResponse {
  return createMaskedResponse(status, { error });
}

function createMaskedResponse(status: number, value: unknown): HttpResponse {
  const response = createJsonResponse(status, value);
  return { ...response, body: maskTokens(String(response.body)) };
}
