import type { HttpHeaders } from "../http/request.js";
import type { RequestHandler } from "../http/response.js";

/**
 * Replaces the URL of a request behind a proxy by the URL that the caller used, so that links in responses lead through the
 * proxy: by `Forwarded` (RFC 7239), or `X-Forwarded-Proto`, `-Host` and `-Prefix`. Invalid values are ignored.
 */
export function withForwardedUrl(handleRequest: RequestHandler): RequestHandler {
  return (request) => {
    if (!forwardedHeaders.some((name) => request.headers.has(name))) return handleRequest(request);
    return handleRequest({ ...request, url: getForwardedUrl(request.url, request.headers) });
  };
}

const forwardedHeaders = ["forwarded", "x-forwarded-proto", "x-forwarded-host", "x-forwarded-prefix"];

function getForwardedUrl(url: URL, headers: HttpHeaders): URL {
  const forwarded = getFirst(headers.get("forwarded"));
  const protocol = getParameter(forwarded, "proto") ?? getFirst(headers.get("x-forwarded-proto"));
  const host = getParameter(forwarded, "host") ?? getFirst(headers.get("x-forwarded-host"));
  const prefix = getFirst(headers.get("x-forwarded-prefix"));
  if (!protocol && !host && !prefix) return url;
  const scheme = /^https?$/i.test(protocol) ? protocol.toLowerCase() : url.protocol.slice(0, -1);
  const origin = `${scheme}://${isHost(host) ? host : url.host}`;
  const path = /^\/[\w\-.~/]*$/.test(prefix) ? prefix.replace(/\/+$/, "") : "";
  return new URL(origin + path + url.pathname + url.search);
}

/** Returns the first element of a header: the proxy that is next to the caller. */
function getFirst(header: string | undefined): string {
  return header?.split(",", 1)[0]?.trim() ?? "";
}

/** Returns the value of a parameter, which may be quoted: `proto=https;host="graph.contoso.com:8443"`. */
function getParameter(element: string, name: string): string | undefined {
  const pattern = new RegExp(`(?:^|;)\\s*${name}\\s*=\\s*"?([^";]+)"?`, "i");
  return pattern.exec(element)?.[1]?.trim();
}

function isHost(host: string): boolean {
  return /^[\w\-.[\]:]+$/.test(host) && URL.canParse(`http://${host}`);
}
