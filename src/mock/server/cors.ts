import { type Reply, reply } from "../http/response.js";
import type { Handler, RequestHeaders } from "../pipeline/types.js";

/** Lets pages of any origin ask: a browser sends its token in a header, so nothing here hangs on cookies. */
export function withCors(handle: Handler): Handler {
  return async (request) => {
    const origin = request.headers.get("origin");
    if (origin === null) return handle(request);
    const answer = preflight(request.method, request.headers) ?? (await handle(request));
    const opened = {
      "access-control-expose-headers": Object.keys(answer.headers).join(", "),
      "access-control-allow-origin": origin,
      vary: "Origin",
    };
    return { ...answer, headers: { ...answer.headers, ...opened } };
  };
}

/** Allows whatever a browser asks for beforehand, so that it sees the refusal of the request itself. */
function preflight(method: string, headers: RequestHeaders): Reply | undefined {
  const asked = headers.get("access-control-request-method");
  if (method !== "OPTIONS" || asked === null) return undefined;
  return reply(204, null, {
    "access-control-allow-methods": asked,
    "access-control-allow-headers": headers.get("access-control-request-headers") ?? "",
  });
}
