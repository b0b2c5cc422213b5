import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { readReferenceDocument } from "../../src/generator/reference/read-reference-document.js";
import { redoclyCommand, redoclyEnvironment } from "../../src/generator/reference/redocly.js";
import { hasChromium, launchChromium } from "../helpers/chromium.js";
import { computeMedian, showProgress } from "./rounds.js";

const project = fileURLToPath(new URL("../..", import.meta.url));
const rounds = 21;

/** Measures when Chromium shows the text of the reference, compared with Redocly's default page of the same content. */
export async function measureReference(): Promise<void> {
  if (!hasChromium) return console.log("\nSkipping the reference: Chromium is not on the PATH.");
  const folder = mkdtempSync(join(tmpdir(), "reference-"));
  const pages = {
    "npm run docs": join(project, "dist/reference/index.html"),
    "redocly build-docs": await buildDefaultPage(folder),
  };
  const browser = await launchChromium();
  const times = new Map(Object.keys(pages).map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    showProgress(`reference: round ${round + 1} of ${rounds}`);
    for (const [name, page] of Object.entries(pages)) times.get(name)?.push(await measureFirstPaint(browser, page));
  }
  await browser.close();
  showProgress("");
  console.log("\nReference in Chromium");
  console.table(
    Object.fromEntries(
      Object.entries(pages).map(([name, page]) => [
        name,
        {
          "text shown after, ms": computeMedian(times.get(name) ?? []).toFixed(0),
          MB: (statSync(page).size / 1e6).toFixed(1),
        },
      ]),
    ),
  );
  rmSync(folder, { recursive: true });
}

/** The default page loads Redoc from a CDN, but contains the text. */
async function buildDefaultPage(folder: string): Promise<string> {
  const document = join(folder, "openapi.json");
  writeFileSync(document, JSON.stringify(await readReferenceDocument(project)));
  const page = join(folder, "index.html");
  const args = [redoclyCommand, "build-docs", document, "-o", page];
  const { status, stderr } = spawnSync(process.execPath, args, { env: { ...process.env, ...redoclyEnvironment } });
  if (status !== 0) throw new Error(String(stderr));
  return page;
}

async function measureFirstPaint(browser: Browser, page: string): Promise<number> {
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
