import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { redoclyCommand, redoclyEnvironment } from "../../src/generator/redocly.js";
import { readReferenceDocument } from "../../src/generator/reference/read-reference-document.js";
import { hasChromium, launchChromium } from "../helpers/chromium.js";
import { computeMedian, showProgress } from "./rounds.js";

const project = fileURLToPath(new URL("../..", import.meta.url));
const rounds = 21;

/** Chromium computes this many times slower, as a slow phone does. */
const slowdown = 4;

/** What Chromium reports about a page that it has opened. */
interface PageLoad {
  /** Milliseconds until it shows the text. */
  firstPaint: number;
  /** How far parts of the page moved meanwhile (Cumulative Layout Shift). */
  layoutShift: number;
}

/** Measures when Chromium shows the text of the reference, compared with Redocly's default page of the same content. */
export async function measureReference(): Promise<void> {
  if (!hasChromium) return console.log("\nSkipping the reference: Chromium is not on the PATH.");
  const folder = mkdtempSync(join(tmpdir(), "reference-"));
  const reference = join(project, "dist/reference");
  const pages: Record<string, string[]> = {
    "page of one operation": [
      join(reference, "operations/createConnectedOrganization.html"),
      join(reference, "pages.css"),
      join(reference, "load-run.js"),
    ],
    "page of all": [join(reference, "index.html")],
    "redocly build-docs": [await buildDefaultPage(folder)],
  };
  const browser = await launchChromium();
  const loads = new Map(Object.keys(pages).map((name) => [name, [] as PageLoad[]]));
  for (let round = 0; round < rounds; round++) {
    showProgress(`reference: round ${round + 1} of ${rounds}`);
    for (const [name, [page = ""]] of Object.entries(pages)) loads.get(name)?.push(await measureLoad(browser, page));
  }
  await browser.close();
  showProgress("");
  console.log(`\nReference in Chromium, CPU slowed ${slowdown} times`);
  console.table(
    Object.fromEntries(Object.entries(pages).map(([name, files]) => [name, summarize(loads.get(name) ?? [], files)])),
  );
  console.log(`Script of the first Run: ${computeCompressedSize([join(reference, "run.js")])} kB compressed`);
  rmSync(folder, { recursive: true });
}

function summarize(loads: readonly PageLoad[], files: readonly string[]) {
  return {
    "text shown after, ms": computeMedian(loads.map(({ firstPaint }) => firstPaint)).toFixed(0),
    "layout shift": Math.max(...loads.map(({ layoutShift }) => layoutShift)).toFixed(3),
    "kB compressed": computeCompressedSize(files),
  };
}

function computeCompressedSize(files: readonly string[]): string {
  const sizes = files.map((file) => gzipSync(readFileSync(file)).length);
  return (sizes.reduce((sum, size) => sum + size) / 1000).toFixed(1);
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

async function measureLoad(browser: Browser, page: string): Promise<PageLoad> {
  const context = await browser.newContext({ offline: true });
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await tab.goto(pathToFileURL(page).href, { waitUntil: "commit" });
  const firstPaint = await tab.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          for (const { name, startTime } of list.getEntries())
            if (name === "first-contentful-paint") resolve(startTime);
        }).observe({ type: "paint", buffered: true });
      }),
  );
  const layoutShift = await tab.evaluate(sumLayoutShifts);
  await context.close();
  return { firstPaint, layoutShift };
}

/** Runs in the page, after the frame that follows its first text. */
function sumLayoutShifts(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, "value"));
    }).observe({ type: "layout-shift", buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
  });
}
