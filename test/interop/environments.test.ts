import { copyFile, mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { hasChromium } from "../helpers/chromium.js";
import { test } from "../helpers/chromium-test.js";
import { type InstalledPackage, installPackage } from "../helpers/installed-package.js";
import { linkInteropPackages } from "../helpers/interop-packages.js";
import { interopFolder, isInstalled, runProgram } from "./installed.js";

const requireInterop = createRequire(`${interopFolder}package.json`);

/** Returns the path of a program of an optional package, which does not exist for every machine. */
function findProgram(name: string, specifier: string): string | undefined {
  try {
    return requireInterop.resolve(specifier);
  } catch {
    if (isInstalled) console.warn(`Skipping the test in ${name}: npm has no ${name} for this machine.`);
    return undefined;
  }
}

const bun = findProgram("Bun", `@oven/bun-${process.platform}-${process.arch}/bin/bun`);
const deno = findProgram("Deno", "deno/bin.cjs");
const workerd = findProgram("workerd", "workerd/bin/workerd");

describe.runIf(isInstalled)("the installed package runs in", () => {
  let installed: InstalledPackage;
  let folder: string;
  let expectedUse: unknown;
  let expectedUseInPage: unknown;
  beforeAll(async () => {
    installed = await installPackage();
    await linkInteropPackages(installed);
    folder = await installed.copyProject(`${interopFolder}environments`);
    const checks = await installed.copyProject(`${interopFolder}../package/consumers/checks`);
    ({ expectedUse, expectedUseInPage } = await import(join(checks, "use-package.js")));
  });
  afterAll(() => installed.remove());

  const run = (file: string, ...args: string[]) => runProgram(file, args, { cwd: folder });

  test.runIf(bun)("Bun, in process and as a server", async () => {
    expect(JSON.parse(await run(bun ?? "", "print.js"))).toEqual(expectedUse);
    expect(JSON.parse(await run(bun ?? "", "server.js"))).toEqual(["Fabrikam"]);
  });

  test.runIf(deno)("Deno, in process and as a server", async () => {
    const options = [deno ?? "", "run", "--allow-all", "--no-lock", "--node-modules-dir=manual"];
    expect(JSON.parse(await run(process.execPath, ...options, "print.js"))).toEqual(expectedUse);
    expect(JSON.parse(await run(process.execPath, ...options, "server.js"))).toEqual(["Fabrikam"]);
  });

  test.runIf(workerd)("workerd, the runtime of Cloudflare Workers", async () => {
    const entryPoints = [join(folder, "worker.js")];
    const outfile = join(folder, "worker.bundle.mjs");
    const { warnings } = await build({ entryPoints, outfile, bundle: true, format: "esm", conditions: ["workerd"] });
    expect(warnings).toEqual([]);
    const printed = await run(process.execPath, workerd ?? "", "test", "worker.capnp");
    expect(JSON.parse(printed)).toEqual(expectedUse);
  });

  describe.runIf(hasChromium)("Chromium", () => {
    let browser: Browser;
    test.beforeAll(({ chromium }) => {
      browser = chromium;
    });

    test("through the development server of Vite, in the page and behind msw's service worker", async () => {
      const root = join(folder, "browser");
      await mkdir(join(root, "public"));
      await copyFile(requireInterop.resolve("msw/mockServiceWorker.js"), join(root, "public/mockServiceWorker.js"));
      const messages: string[] = [];
      const record = (message: string) => void messages.push(message);
      const { createServer } = await import(requireInterop.resolve("vite").replace(/[^/]*$/, "index.js"));
      const server = await createServer({
        root,
        cacheDir: join(folder, "vite"),
        configFile: false,
        server: { port: 0, host: "127.0.0.1", fs: { strict: false } },
        customLogger: { ...silent, warn: record, warnOnce: record, error: record },
      });
      await server.listen();
      const page = await browser.newPage();
      page.on("pageerror", ({ message }) => record(message));
      await page.goto(`${server.resolvedUrls.local[0]}`);
      await page.waitForFunction(() => "run" in globalThis);
      const results = await page.evaluate(() => (globalThis as never as { run(): Promise<unknown> }).run());
      expect(results).toEqual({
        used: expectedUseInPage,
        worker: { displayName: "Fabrikam", dropped: "GraphError", stored: 1 },
      });
      expect(messages).toEqual([]);
      await page.close();
      await server.close();
    });
  });
});

const silent = {
  info: () => {},
  clearScreen: () => {},
  hasErrorLogged: () => false,
  hasWarned: false,
};
