import type { Browser, BrowserContextOptions, Page } from "playwright-core";

const folder = new URL("../../dist/reference/", import.meta.url);

/** Problems of every page that was opened: errors, warnings, and requests to anything but a file. */
export const pageProblems: string[] = [];

/** Opens a page of the reference from its file, in a browser without a network. */
export async function openPage(browser: Browser, path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, offline: true, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  page.on("pageerror", ({ message }) => pageProblems.push(message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) pageProblems.push(message.text());
  });
  page.on("request", (request) => {
    if (!/^(file|data):/.test(request.url())) pageProblems.push(request.url());
  });
  await goToPage(page, path);
  return page;
}

/** Loads a page of the reference from its file. */
export async function goToPage(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, folder).href);
}
