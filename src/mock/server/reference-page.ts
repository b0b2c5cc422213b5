import type { HttpRequest } from "../http/request.js";
import { createResponse, type HttpResponse, type RequestHandler } from "../http/response.js";
import { findReferenceFile, isReferencePath } from "./reference-files.js";

/** Adds the reference: the big page at `/`, its other pages with or without `.html`, and an empty icon. */
export function withReferencePage(handleRequest: RequestHandler): RequestHandler {
  async function servePage(request: HttpRequest): Promise<HttpResponse> {
    const page = await createReferenceResponse(request);
    if (!page) return handleRequest(request);
    return request.method === "HEAD" ? { ...page, body: null } : page;
  }
  return (request) => {
    const isRead = request.method === "GET" || request.method === "HEAD";
    return isRead && isReferencePath(request.url.pathname) ? servePage(request) : handleRequest(request);
  };
}

async function createReferenceResponse({ url, headers }: HttpRequest): Promise<HttpResponse | undefined> {
  if (url.pathname === "/favicon.ico") return createResponse(204);
  const file = await findReferenceFile(url.pathname, acceptsGzip(headers.get("accept-encoding")));
  if (!file) return url.pathname === "/" ? createMissingResponse() : undefined;
  const { type, etag, encoding } = file;
  // A caller asks each time, because the reference can be built anew while the mock runs.
  const common = { etag, "cache-control": "no-cache", vary: "Accept-Encoding", server: "connected-organizations" };
  if (includesTag(headers.get("if-none-match"), etag)) return createResponse(304, null, common);
  const encoded = encoding === undefined ? {} : { "content-encoding": encoding };
  return createResponse(200, await file.read(), { "content-type": type, ...encoded, ...common });
}

function createMissingResponse(): HttpResponse {
  const text = "The mock is running. The reference is not built yet: npm run docs\n";
  return createResponse(404, text, { "content-type": "text/plain; charset=utf-8" });
}

/** Whether `Accept-Encoding` names gzip, or everything, without refusing it by `q=0`. */
function acceptsGzip(header: string | undefined): boolean {
  return /(?:^|,)\s*(?:gzip|\*)\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))[\d.]+\s*)?(?:,|$)/i.test(header ?? "");
}

function includesTag(header: string | undefined, etag: string): boolean {
  const tags = (header ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes(etag) || tags.includes("*");
}
