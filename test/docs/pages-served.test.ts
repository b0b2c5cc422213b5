import { readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type MockServer, startMock } from "../../src/mock/index.js";

const folder = new URL("../../dist/reference/", import.meta.url);
const page = "operations/createConnectedOrganization";

let server: MockServer;
beforeAll(async () => {
  server = await startMock();
});
afterAll(() => server.close());

/** Sends a request as it is: `fetch` decompresses and normalizes paths. */
function send(path: string, headers: Record<string, string> = {}, method = "GET") {
  return new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      request(`${server.url}`, { path, method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk) => chunks.push(chunk));
        response.on("end", () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
        );
      })
        .on("error", reject)
        .end();
    },
  );
}

describe("the mock serves the reference", () => {
  test.each([
    ["/", "index.html", "text/html"],
    [`/${page}`, `${page}.html`, "text/html"],
    [`/${page}.html`, `${page}.html`, "text/html"],
    [`/${page}.md`, `${page}.md`, "text/markdown"],
    ["/schemas/ErrorCode", "schemas/ErrorCode.html", "text/html"],
    ["/operations/", "operations/index.html", "text/html"],
    ["/decisions/", "decisions/index.html", "text/html"],
    ["/overview", "overview.html", "text/html"],
    ["/errors", "errors.html", "text/html"],
    ["/llms.txt", "llms.txt", "text/plain"],
    ["/llms-full.txt", "llms-full.txt", "text/plain"],
    ["/openapi.json", "openapi.json", "application/json"],
    ["/openapi.v1.0.yaml", "openapi.v1.0.yaml", "application/yaml"],
    ["/pages.css", "pages.css", "text/css"],
    ["/picture.svg", "picture.svg", "image/svg+xml"],
  ])("%s is %s", async (path, file, type) => {
    const content = readFileSync(new URL(file, folder));
    const { status, headers, body } = await send(path);
    expect([status, headers["content-type"], body.equals(content)]).toEqual([200, `${type}; charset=utf-8`, true]);
    const head = await send(path, {}, "HEAD");
    expect([head.status, head.body.length, head.headers.etag]).toEqual([200, 0, headers.etag]);
  });

  test("compressed if the caller accepts it", async () => {
    const content = readFileSync(new URL(`${page}.html`, folder));
    for (const accepted of ["gzip", "br;q=1, gzip;q=0.8", "*", "deflate, GZIP"]) {
      const { headers, body } = await send(`/${page}`, { "accept-encoding": accepted });
      expect(headers).toMatchObject({ "content-encoding": "gzip", vary: expect.stringContaining("Accept-Encoding") });
      expect(gunzipSync(body).equals(content)).toBe(true);
    }
    for (const accepted of ["identity", "br", "gzip;q=0", "gzip;q=0.0"]) {
      const { headers, body } = await send(`/${page}`, { "accept-encoding": accepted });
      expect(headers["content-encoding"]).toBeUndefined();
      expect(body.equals(content)).toBe(true);
    }
  });

  test("with an ETag for each encoding, and 304 without a body for a caller that has it", async () => {
    const tags = new Set<string>();
    for (const accepted of ["identity", "gzip"]) {
      const encoding = { "accept-encoding": accepted };
      const etag = String((await send("/openapi.json", encoding)).headers.etag);
      expect(etag).toMatch(/^"[\w-]+"$/);
      tags.add(etag);
      for (const known of [etag, `"other", W/${etag}`, "*"]) {
        const { status, body, headers } = await send("/openapi.json", { ...encoding, "if-none-match": known });
        expect([status, body.length, headers.etag]).toEqual([304, 0, etag]);
      }
      expect((await send("/openapi.json", { ...encoding, "if-none-match": '"other"' })).status).toBe(200);
    }
    expect(tags.size).toBe(2);
  });

  test("anew after a file has changed, also to the same size", async () => {
    const file = new URL("changing.txt", folder);
    const gzip = { "accept-encoding": "gzip" };
    try {
      writeFileSync(file, "first");
      const first = await send("/changing.txt", gzip);
      writeFileSync(file, "other");
      utimesSync(file, 1, 1); // Both can be written in one tick of the clock.
      const other = await send("/changing.txt", gzip);
      expect(gunzipSync(other.body).toString()).toBe("other");
      expect(other.headers.etag).not.toBe(first.headers.etag);
    } finally {
      rmSync(file);
    }
    expect((await send("/changing.txt", gzip)).status).toBe(404);
  });

  test.each(["operations", "schemas", "decisions"])("the list of a folder, to which /%s leads", async (name) => {
    for (const method of ["GET", "HEAD"]) {
      const { status, headers } = await send(`/${name}?from=test`, {}, method);
      expect([status, headers.location]).toEqual([301, `./${name}/?from=test`]);
    }
  });

  test.each(["/none", "/operations/none"])("a page for %s in a browser, with links that work there", async (path) => {
    const browser = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };
    const { status, headers, body } = await send(path, browser);
    expect([status, headers["content-type"]]).toEqual([404, "text/html; charset=utf-8"]);
    expect(body.toString()).toContain(`There is no page at <code>${path}</code>.`);
    const links = [...body.toString().matchAll(/href="([^"]+)"/g)].map(([, link = ""]) => link);
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) expect((await send(new URL(link, server.url + path).pathname)).status, link).toBe(200);
  });

  test("to pages of other origins", async () => {
    const { headers } = await send("/llms.txt", { origin: "https://example.com" });
    expect(headers).toMatchObject({
      "access-control-allow-origin": "https://example.com",
      vary: "Accept-Encoding, Origin",
    });
  });

  test.each([
    "/../package.json",
    "/..%2f..%2fpackage.json",
    "/%2e%2e/%2e%2e/package.json",
    "/operations/../../../package.json",
    "/operations/..%5c..%5cpackage.json",
    "/operations/none",
    "/.html",
    "/pages.css/x",
    "//etc/passwd",
  ])("and nothing outside its folder: %s", async (path) => {
    const { status, body } = await send(path);
    expect(status).toBe(404);
    expect(JSON.parse(body.toString())).toMatchObject({ error: { code: expect.any(String) } });
  });
});
