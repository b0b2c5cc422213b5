import { maxFaults } from "../../validation/index.js";
import { FaultError } from "../faults/errors.js";
import { createServerErrorResponse } from "../http/error-response.js";
import { HttpError, toHttpError } from "../http/http-error.js";
import { maskTokens } from "../http/mask-tokens.js";
import { parseJsonBody } from "../http/parse-json-body.js";
import { readBody } from "../http/read-body.js";
import type { HttpRequest } from "../http/request.js";
import { createJsonResponse, createResponse, type HttpResponse, type RequestHandler } from "../http/response.js";
import type { MockState } from "../mock-state.js";
import { SeedError } from "../tenant/seed.js";

/** Path prefix of the control API. No path of Microsoft Graph begins with it. */
export const controlPrefix = "/_mock/";

/** Longest text of Node.js in bytes: a snapshot of any size can be restored. */
const maxTextSize = 2 ** 29;

/** Returns a JSON value; `undefined` becomes a 204. */
type ControlOperation = (state: MockState, request: HttpRequest) => unknown;

const controlOperations: Readonly<Record<string, ControlOperation>> = {
  "GET organizations": ({ tenant }) => tenant.list(),
  "GET requests": ({ journal }) => journal.requests,
  "GET snapshot": ({ tenant }) => tenant.list(),
  "PUT seed": async (state, request) => state.setSeed(await parseJson(request)),
  "POST reset": async (state, request) => {
    await assertNoBody(request);
    state.reset();
  },
  "GET faults": ({ faults }) => faults.faults,
  "PUT faults": async ({ faults }, request) => faults.replace(await parseJson(request)),
};

/** Adds the control API below `/_mock/`, which reads and changes the state of the mock. */
export function withControlApi(handleRequest: RequestHandler, state: MockState): RequestHandler {
  const handleControlRequest: RequestHandler = async (request) => {
    const response = await serveControlRequest(state, request);
    return request.method === "HEAD" ? { ...response, body: null } : response;
  };
  return (request) =>
    request.url.pathname.startsWith(controlPrefix) ? handleControlRequest(request) : handleRequest(request);
}

async function serveControlRequest(state: MockState, request: HttpRequest): Promise<HttpResponse> {
  try {
    const result = await getOperation(request)(state, request);
    return result === undefined ? createResponse(204) : createMaskedResponse(createJsonResponse(200, result));
  } catch (error) {
    return createMaskedResponse(
      createServerErrorResponse(toControlError(error), request.headers.get("client-request-id")),
    );
  }
}

function getOperation({ method, url }: HttpRequest): ControlOperation {
  // HEAD is GET without the body (RFC 9110, 9.3.2).
  const name = `${method === "HEAD" ? "GET" : method} ${url.pathname.slice(controlPrefix.length)}`;
  const operation = Object.hasOwn(controlOperations, name) ? controlOperations[name] : undefined;
  if (operation) return operation;
  const expected = Object.keys(controlOperations).join(", ");
  throw new HttpError(404, `${controlPrefix} has no operation ${name}; expected ${expected}.`);
}

/** A body would be a seed that the reset ignores. Some HTTP libraries send `{}` for nothing. */
async function assertNoBody(request: HttpRequest): Promise<void> {
  const text = new TextDecoder().decode(await readBody(request, maxTextSize));
  if (["", "{}"].includes(text)) return;
  const message = `POST ${controlPrefix}reset must not have a body; PUT ${controlPrefix}seed replaces the seed.`;
  throw new HttpError(400, message, { target: "" });
}

function parseJson(request: HttpRequest): Promise<unknown> {
  return parseJsonBody(request, ["application/json"], maxTextSize);
}

function toControlError(error: unknown): HttpError {
  if (error instanceof FaultError) return new HttpError(400, error.message, { code: "InvalidFaults" });
  if (!(error instanceof SeedError)) return toHttpError(error);
  const { message, pointers } = error;
  const details = pointers
    .slice(0, maxFaults)
    .map((target) => ({ code: "seed", message: `${target} is not valid.`, target }));
  return new HttpError(400, message, { code: "InvalidSeed", details });
}

function createMaskedResponse(response: HttpResponse): HttpResponse {
  return { ...response, body: maskTokens(String(response.body)) };
}
