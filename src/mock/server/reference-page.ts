import type { HttpRequest } from "../http/request.js";
import { createResponse, type HttpResponse, type RequestHandler } from "../http/response.js";
import { findReferenceFile, isReferencePath } from "./reference-files.js";

/**
 * Adds the reference: the big page at `/`, its other pages with or without `.html`, and an empty icon. A folder leads to
 * its list of pages, and a browser gets a page for what does not exist.
 */
export function withReferencePage(handleRequest: RequestHandler): RequestHandler {
  async function servePage(request: HttpRequest): Promise<HttpResponse> {
    const page = await createReferenceResponse(request);
    const response = page ?? (await handleRequest(request));
    const result = !page && response.status === 404 && acceptsHtml(request) ? createMissingPage(request.url) : response;
    return request.method === "HEAD" ? { ...result, body: null } : result;
  }
  return (request) => {
    const isRead = request.method === "GET" || request.method === "HEAD";
    return isRead && isReferencePath(request.url.pathname) ? servePage(request) : handleRequest(request);
  };
}

async function createReferenceResponse({ url, headers }: HttpRequest): Promise<HttpResponse | undefined> {
  if (url.pathname === "/favicon.ico") return createResponse(204);
  const file = await findReferenceFile(url.pathname, acceptsGzip(headers.get("accept-encoding")));
  if (!file) return url.pathname === "/" ? createMissingResponse() : await redirectToFolder(url);
  const { type, etag, encoding } = file;
  // A caller asks each time, because the reference can be rebuilt while the mock runs.
  const common = { etag, "cache-control": "no-cache", vary: "Accept-Encoding", server: "connected-organizations" };
  if (includesTag(headers.get("if-none-match"), etag)) return createResponse(304, null, common);
  const encoded = encoding === undefined ? {} : { "content-encoding": encoding };
  return createResponse(200, await file.read(), { "content-type": type, ...encoded, ...common });
}

function createMissingResponse(): HttpResponse {
  const text = "The mock is running. The reference is not built yet: npm run docs\n";
  return createResponse(404, text, { "content-type": "text/plain; charset=utf-8" });
}

/** Leads from `/operations` to `/operations/`. The address is relative for a proxy that serves the mock in a folder. */
async function redirectToFolder({ pathname, search }: URL): Promise<HttpResponse | undefined> {
  const folder = await findReferenceFile(`${pathname}/`, false);
  return folder && createResponse(301, null, { location: `.${pathname}/${search}` });
}

/** Whether a browser asks for a page. Clients of the API ask for JSON or for anything. */
function acceptsHtml({ headers }: HttpRequest): boolean {
  return /\btext\/html\b/i.test(headers.get("accept") ?? "");
}

function createMissingPage({ pathname }: URL): HttpResponse {
  const root = pathname.lastIndexOf("/") === 0 ? "./" : "../";
  const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Page not found</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${root}pages.css">
<main>
<h1>Page not found</h1>
<p>There is no page at <code>${pathname}</code>. Look for it in the <a href="${root}overview">overview</a>, the
<a href="${root}operations/">operations</a>, the <a href="${root}schemas/">schemas</a>, or the
<a href="${root}decisions/">decisions</a>.</p>
</main>
</html>
`;
  return createResponse(404, html, { "content-type": "text/html; charset=utf-8", vary: "Accept" });
}

/** Whether `Accept-Encoding` names gzip, or everything, without refusing it by `q=0`. */
function acceptsGzip(header: string | undefined): boolean {
  return /(?:^|,)\s*(?:gzip|\*)\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))[\d.]+\s*)?(?:,|$)/i.test(header ?? "");
}

function includesTag(header: string | undefined, etag: string): boolean {
  const tags = (header ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes(etag) || tags.includes("*");
}
