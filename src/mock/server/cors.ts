import type { HttpRequest } from "../http/request.js";
import { createResponse, type HttpResponse, type RequestHandler } from "../http/response.js";

/** Allows requests from pages of any origin. A page sends its token in a header and not in a cookie, so this is safe. */
export function withCors(handleRequest: RequestHandler): RequestHandler {
  return async (request) => {
    const origin = request.headers.get("origin");
    const response = createPreflightResponse(request) ?? (await handleRequest(request));
    const { status, headers, body } = response;
    const vary = headers.vary === undefined ? "Origin" : `${headers.vary}, Origin`;
    if (origin === undefined) return { status, headers: { ...headers, vary }, body };
    const corsHeaders = {
      vary,
      "access-control-expose-headers": Object.keys(headers).join(", "),
      "access-control-allow-origin": origin,
    };
    return { status, headers: { ...headers, ...corsHeaders }, body };
  };
}

/** Allows whatever a browser asks for before its request, so that the page sees the response to the request itself. */
function createPreflightResponse({ method, headers }: HttpRequest): HttpResponse | undefined {
  const requestMethod = headers.get("access-control-request-method");
  if (method !== "OPTIONS" || requestMethod === undefined) return undefined;
  return createResponse(204, null, {
    "access-control-allow-methods": requestMethod,
    "access-control-allow-headers": headers.get("access-control-request-headers") ?? "",
  });
}
