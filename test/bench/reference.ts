import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { readReferenceDocument } from "../../src/generator/reference/read-reference-document.js";
import { redoclyCommand, redoclyEnvironment } from "../../src/generator/reference/redocly.js";
import { hasChromium, launchChromium } from "../helpers/chromium.js";
import { median } from "./median.js";
import { showProgress } from "./progress.js";

const project = fileURLToPath(new URL("../..", import.meta.url));
const rounds = 21;

/** Our page beside the one that Redocly's default command makes of the same content: when Chromium shows its text. */
export async function reference(): Promise<void> {
  if (!hasChromium) return console.log("\nThe reference is not measured: there is no Chromium.");
  const folder = mkdtempSync(join(tmpdir(), "reference-"));
  const pages = {
    "npm run docs": join(project, "dist/reference/index.html"),
    "redocly build-docs": await defaultPage(folder),
  };
  const browser = await launchChromium();
  const times = new Map(Object.keys(pages).map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    showProgress(`reference: round ${round + 1} of ${rounds}`);
    for (const [name, page] of Object.entries(pages)) times.get(name)?.push(await firstPaint(browser, page));
  }
  await browser.close();
  showProgress("");
  console.log("\nThe reference in Chromium");
  console.table(
    Object.fromEntries(
      Object.entries(pages).map(([name, page]) => [
        name,
        {
          "text shown after, ms": median(times.get(name) ?? []).toFixed(0),
          MB: (statSync(page).size / 1e6).toFixed(1),
        },
      ]),
    ),
  );
  rmSync(folder, { recursive: true });
}

/** It takes Redoc from elsewhere; its text is in the page all the same. */
async function defaultPage(folder: string): Promise<string> {
  const document = join(folder, "openapi.json");
  writeFileSync(document, JSON.stringify(await readReferenceDocument(project)));
  const page = join(folder, "index.html");
  const args = [redoclyCommand, "build-docs", document, "-o", page];
  const { status, stderr } = spawnSync(process.execPath, args, { env: { ...process.env, ...redoclyEnvironment } });
  if (status !== 0) throw new Error(String(stderr));
  return page;
}

async function firstPaint(browser: Browser, page: string): Promise<number> {
  const context = await browser.newContext({ offline: true });
  const tab = await context.newPage();
  await tab.goto(pathToFileURL(page).href, { waitUntil: "commit" });
  const time = await tab.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          for (const { name, startTime } of list.getEntries())
            if (name === "first-contentful-paint") resolve(startTime);
        }).observe({ type: "paint", buffered: true });
      }),
  );
  await context.close();
  return time;
}
