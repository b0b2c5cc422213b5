import type { HttpRequest } from "../http/request.js";
import { createResponse, type HttpResponse, type RequestHandler } from "../http/response.js";

/** Allows requests from pages of any origin. A page sends its token in a header and not in a cookie, so this is safe. */
export function withCors(handleRequest: RequestHandler): RequestHandler {
  return async (request) => {
    const origin = request.headers.get("origin");
    if (origin === null) return handleRequest(request);
    const response = createPreflightResponse(request) ?? (await handleRequest(request));
    const headers = {
      ...response.headers,
      "access-control-expose-headers": Object.keys(response.headers).join(", "),
      "access-control-allow-origin": origin,
      vary: response.headers.vary ? `${response.headers.vary}, Origin` : "Origin",
    };
    return { ...response, headers };
  };
}

/** Allows whatever a browser asks for before its request, so that the page sees the response to the request itself. */
function createPreflightResponse({ method, headers }: HttpRequest): HttpResponse | undefined {
  const requestMethod = headers.get("access-control-request-method");
  if (method !== "OPTIONS" || requestMethod === null) return undefined;
  return createResponse(204, null, {
    "access-control-allow-methods": requestMethod,
    "access-control-allow-headers": headers.get("access-control-request-headers") ?? "",
  });
}
