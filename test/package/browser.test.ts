import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasChromium, launchChromium } from "../helpers/chromium.js";
import { type InstalledPackage, installPackage } from "../helpers/installed-package.js";
import { startThrottledMock, type ThrottledMock } from "../helpers/throttled-mock.js";

const consumers = fileURLToPath(new URL("consumers/", import.meta.url));

describe.runIf(hasChromium)("the installed package in Chromium", () => {
  let installed: InstalledPackage;
  let mock: ThrottledMock;
  let site: Server;
  let browser: Browser;
  let page: Page;
  const pageErrors: string[] = [];

  beforeAll(async () => {
    installed = await installPackage();
    mock = await startThrottledMock();
    site = await serve(await bundle(await installed.copyProject(`${consumers}browser`)));
    browser = await launchChromium();
    page = await browser.newPage();
    page.on("pageerror", (error) => pageErrors.push(error.message));
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
  });
  afterAll(async () => {
    await browser.close();
    site.close().closeAllConnections();
    mock.close();
    await installed.remove();
  });

  test("the client creates, adds, lists and reports errors, across origins and while it is throttled", async () => {
    const result = await page.evaluate(
      (baseUrl) => (globalThis as never as ConsumerPage).run(baseUrl),
      `${mock.url}/beta`,
    );
    expect(result).toEqual({
      retries: expect.arrayContaining([0.02]),
      created: Array(6).fill(expect.any(String)),
      listed: expect.arrayContaining([expect.any(String)]),
      status: 204,
      location: expect.stringContaining("/connectedOrganizations/"),
      fetched: expect.any(Number),
      aborted: "The call was aborted.",
      missing: {
        isNotFound: true,
        message: expect.stringMatching(/./),
        requestId: expect.stringMatching(/^[\da-f-]{36}$/),
        clientRequestId: expect.stringMatching(/^[\da-f-]{36}$/),
      },
    });
    expect(mock.responses.filter((response) => response === "POST 429").length).toBeGreaterThan(0);
    expect(pageErrors).toEqual([]);
  });
});

interface ConsumerPage {
  run(baseUrl: string): Promise<unknown>;
}

async function bundle(folder: string): Promise<Map<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, "main.js")],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    outdir: "/",
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
