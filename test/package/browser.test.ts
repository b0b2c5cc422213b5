import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasChromium, launchChromium } from "../helpers/chromium.js";
import { hasFirefox, launchFirefox } from "../helpers/firefox.js";
import { type InstalledPackage, installPackage } from "../helpers/installed-package.js";
import { createTestBrowser, type TestBrowser, type TestPage } from "../helpers/test-browser.js";
import { startThrottledMock, type ThrottledMock } from "../helpers/throttled-mock.js";

const consumers = fileURLToPath(new URL("consumers/", import.meta.url));

const browsers = [
  { name: "Chromium", isInstalled: hasChromium, launch: async () => createTestBrowser(await launchChromium()) },
  { name: "Firefox", isInstalled: hasFirefox, launch: launchFirefox },
];

describe.runIf(hasChromium || hasFirefox)("the installed package in", () => {
  let installed: InstalledPackage;
  let site: Server;
  let expectedUseInPage: unknown;

  beforeAll(async () => {
    installed = await installPackage();
    const checks = await installed.copyProject(`${consumers}checks`);
    ({ expectedUseInPage } = await import(join(checks, "use-package.js")));
    site = await serve(await bundle(await installed.copyProject(`${consumers}browser`)));
  });
  afterAll(async () => {
    site.close().closeAllConnections();
    await installed.remove();
  });

  for (const { name, isInstalled, launch } of browsers)
    describe.runIf(isInstalled)(name, () => {
      let mock: ThrottledMock;
      let browser: TestBrowser;
      let page: TestPage;

      beforeAll(async () => {
        mock = await startThrottledMock();
        browser = await launch();
        page = await browser.openPage(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
      });
      afterAll(async () => {
        await browser.close();
        mock.close();
      });

      test("the client creates, adds, lists and reports errors, across origins and while it is throttled", async () => {
        expect(await page.evaluate(`run(${JSON.stringify(`${mock.url}/beta`)})`)).toEqual({
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
        expect(page.errors).toEqual([]);
      });

      test("mock and validators run in the page", async () => {
        expect(await page.evaluate("usePackage()")).toEqual(expectedUseInPage);
        expect(page.errors).toEqual([]);
      });
    });
});

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
