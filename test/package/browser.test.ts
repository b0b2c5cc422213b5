import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasChromium, launchChromium } from "../helpers/chromium.js";
import { type Installed, installPackage } from "../helpers/installed-package.js";
import { startThrottledMock, type ThrottledMock } from "../helpers/throttled-mock.js";

/** What the page does, bundled from the tarball with a chunk for openapi-fetch, and tells the test. */
const program = `
  import { createClient, domainSource, isNotFound } from "connected-organizations";
  globalThis.run = async (baseUrl) => {
    const retries = [];
    const graph = createClient({ accessToken: "any", baseUrl, onRetry: ({ retryAfter }) => retries.push(retryAfter) });
    const identitySources = [domainSource("fabrikam.com")];
    const created = [];
    for (let n = 0; n < 6; n++)
      created.push((await graph.createConnectedOrganization({ displayName: "Fabrikam ü", identitySources })).id);
    const { response } = await graph.addConnectedOrganization(
      { displayName: "Fabrikam", description: "Partner", identitySources, state: "proposed" },
      { response: true },
    );
    const listed = [];
    for await (const { id } of graph.listConnectedOrganizations()) listed.push(id);
    const loadedBefore = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".js")).length;
    const { data } = await graph.http.GET("/identityGovernance/entitlementManagement/connectedOrganizations");
    const loadedAfter = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".js")).length;
    const missing = await graph.getConnectedOrganization("missing-404").catch((error) => error);
    const aborted = await graph.deleteConnectedOrganization("1", { signal: AbortSignal.abort() }).catch((error) => error);
    const { message, requestId, clientRequestId } = missing;
    return {
      retries, created, listed, status: response.status, location: response.headers.get("location"),
      loaded: [loadedBefore, loadedAfter], throughHttp: data.value.length, aborted: aborted.message,
      missing: { isNotFound: isNotFound(missing), message, requestId, clientRequestId },
    };
  };`;

describe.runIf(hasChromium)("in Chromium, from the tarball", () => {
  let installed: Installed;
  let mock: ThrottledMock;
  let site: Server;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    installed = await installPackage();
    mock = await startThrottledMock();
    site = await serve(await bundled(installed.folder));
    browser = await launchChromium();
    page = await browser.newPage();
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
  });
  afterAll(async () => {
    await browser.close();
    site.close().closeAllConnections();
    mock.close();
    await installed.remove();
  });

  test("the client creates, adds, lists and fails against the mock, across origins and under throttling", async () => {
    const told = await page.evaluate((baseUrl) => (globalThis as never as Told).run(baseUrl), `${mock.url}/beta`);
    expect(told).toEqual({
      retries: expect.arrayContaining([0.02]),
      created: Array(6).fill(expect.any(String)),
      listed: expect.arrayContaining([expect.any(String)]),
      status: 204,
      location: expect.stringContaining("/connectedOrganizations/"),
      loaded: [1, 2],
      throughHttp: expect.any(Number),
      aborted: "The call was aborted.",
      missing: {
        isNotFound: true,
        message: expect.stringMatching(/./),
        requestId: expect.stringMatching(/^[\da-f-]{36}$/),
        clientRequestId: expect.stringMatching(/^[\da-f-]{36}$/),
      },
    });
    expect(mock.answers.filter((answer) => answer === "POST 429").length).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });
});

interface Told {
  run(baseUrl: string): Promise<unknown>;
}

async function bundled(resolveDir: string): Promise<Map<string, Uint8Array>> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir },
    ...{ bundle: true, minify: true, format: "esm", splitting: true, write: false, outdir: "/", entryNames: "main" },
  });
  return new Map(outputFiles.map(({ path, contents }) => [path, contents]));
}

async function serve(files: Map<string, Uint8Array>): Promise<Server> {
  const server = createServer(({ url = "/" }, response) => {
    const file = files.get(url);
    if (file) response.setHeader("content-type", "text/javascript").end(file);
    else
      response
        .setHeader("content-type", "text/html")
        .end('<!doctype html><script type="module" src="/main.js"></script>');
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return server;
}
