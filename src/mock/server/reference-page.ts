import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Reply, reply } from "../http/response.js";
import type { Handler } from "../pipeline/types.js";

// By self-reference, because this file lies at different depths in src/ and in dist/.
const packageFile = createRequire(import.meta.url).resolve("connected-organizations/package.json");
const reference = join(dirname(packageFile), "dist/reference/index.html");

/** Serves what a browser asks a server for: the reference at `/`, and no icon. */
export function withPages(handle: Handler): Handler {
  return async (request) => {
    const { pathname } = request.url;
    const reads = request.method === "GET" || request.method === "HEAD";
    if (reads && pathname === "/favicon.ico") return reply(204);
    if (!reads || pathname !== "/") return handle(request);
    const page = await referencePage();
    return request.method === "HEAD" ? { ...page, body: null } : page;
  };
}

async function referencePage(): Promise<Reply> {
  try {
    return reply(200, new Uint8Array(await readFile(reference)), { "content-type": "text/html; charset=utf-8" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    const text = "The mock runs. Its reference is not built yet: npm run docs\n";
    return reply(404, text, { "content-type": "text/plain; charset=utf-8" });
  }
}
