import type { HttpRequest } from "../http/request.js";
import { createResponse, type HttpResponse, type RequestHandler } from "../http/response.js";
import { getNodeModule, getPackageRequire } from "../node-module.js";

/** Adds the reference at `/`, and an empty icon. */
export function withReferencePage(handleRequest: RequestHandler): RequestHandler {
  return (request) => {
    const { pathname } = request.url;
    const isRead = request.method === "GET" || request.method === "HEAD";
    const isPage = isRead && (pathname === "/" || pathname === "/favicon.ico");
    return isPage ? servePage(request) : handleRequest(request);
  };
}

async function servePage({ method, url }: HttpRequest): Promise<HttpResponse> {
  if (url.pathname === "/favicon.ico") return createResponse(204);
  const page = await createReferenceResponse();
  return method === "HEAD" ? { ...page, body: null } : page;
}

async function createReferenceResponse(): Promise<HttpResponse> {
  const { readFile } = getNodeModule("node:fs/promises", "The reference");
  try {
    const html = new Uint8Array(await readFile(findReference()));
    return createResponse(200, html, { "content-type": "text/html; charset=utf-8" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    const text = "The mock is running. The reference is not built yet: npm run docs\n";
    return createResponse(404, text, { "content-type": "text/plain; charset=utf-8" });
  }
}

function findReference(): string {
  const { dirname, join } = getNodeModule("node:path", "The reference");
  // By self-reference: this file has different depths in src/ and in dist/.
  const packageFile = getPackageRequire("The reference").resolve("connected-organizations/package.json");
  return join(dirname(packageFile), "dist/reference/index.html");
}
