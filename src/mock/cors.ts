import type { Handler } from "./handler.js";

/** Lets pages of any origin ask: a browser sends its token in a header, so nothing here hangs on cookies. */
export function withCors(handle: Handler): Handler {
  return async (request) => {
    const origin = request.headers.get("origin");
    if (origin === null) return handle(request);
    const response = preflight(request.method, request.headers) ?? (await handle(request));
    response.headers.set("access-control-expose-headers", [...response.headers.keys()].join(", "));
    response.headers.set("access-control-allow-origin", origin);
    response.headers.append("vary", "Origin");
    return response;
  };
}

/** Allows whatever a browser asks for beforehand, so that it sees the refusal of the request itself. */
function preflight(method: string, headers: Headers): Response | undefined {
  const asked = headers.get("access-control-request-method");
  if (method !== "OPTIONS" || asked === null) return undefined;
  return new Response(null, {
    status: 204,
    headers: {
      "access-control-allow-methods": asked,
      "access-control-allow-headers": headers.get("access-control-request-headers") ?? "",
    },
  });
}
