import type { HttpRequest } from "../http/request.js";
import { createResponse, type HttpResponse, type RequestHandler } from "../http/response.js";

/** Allows requests from pages of any origin. A page sends its token in a header and not in a cookie, so this is safe. */
export function withCors(handleRequest: RequestHandler): RequestHandler {
  return async (request) => {
    const origin = request.headers.get("origin");
    const response = createPreflightResponse(request) ?? (await handleRequest(request));
    const { vary } = response.headers;
    const headers = { ...response.headers, vary: vary === undefined ? "Origin" : `${vary}, Origin` };
    if (origin === null) return { ...response, headers };
    return {
      ...response,
      headers: {
        ...headers,
        "access-control-expose-headers": Object.keys(response.headers).join(", "),
        "access-control-allow-origin": origin,
      },
    };
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
