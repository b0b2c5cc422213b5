import type { Browser, BrowserContext, Page } from "playwright-core";

export const referenceFile = new URL("../../dist/reference/index.html", import.meta.url);

export const desktop = { width: 1280, height: 900 };

/** A browser without a network that shows the reference. A page takes seconds to load, so tests share it. */
export interface ReferenceBrowser {
  /** Loads the reference in a new context, and resolves when Redoc shows it. */
  open(hash?: string, viewport?: typeof desktop): Promise<Page>;
  /** Errors and warnings of every page, and requests to anything but the file. */
  problems: readonly string[];
  /** Closes every page. */
  close(): Promise<void>;
}

export function createReferenceBrowser(browser: Browser): ReferenceBrowser {
  const problems: string[] = [];
  const contexts: BrowserContext[] = [];
  return {
    async open(hash = "", viewport = desktop) {
      const context = await browser.newContext({ viewport, offline: true });
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      await page.addInitScript(recordMissingPage);
      page.on("pageerror", ({ message }) => problems.push(message));
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) problems.push(message.text());
      });
      page.on("request", (request) => {
        if (!/^(file|data|blob):/.test(request.url())) problems.push(request.url());
      });
      await page.goto(referenceFile.href + hash);
      await page.getByTestId("middle-panel").getByRole("heading").first().waitFor();
      return page;
    },
    problems,
    async close() {
      await Promise.all(contexts.map((context) => context.close()));
    },
  };
}

/** Follows a link to an address in a page that is loaded. */
export async function goToAddress(page: Page, hash: string): Promise<void> {
  await page.evaluate((address) => location.assign(address), hash || "#");
}

/** Runs in the page: records whether Redoc has shown at any time that it has no page at the address. */
function recordMissingPage(): void {
  const text = "No page at this address";
  Object.assign(window, { isMissingPageShown: false });
  const record = (mutations: MutationRecord[]) => {
    const added = mutations.flatMap(({ addedNodes }) => [...addedNodes]);
    // innerText, which tells what is visible, lays the page out: at each mutation, that took most of the time of loading.
    if (!added.some((node) => node.textContent?.includes(text))) return;
    if (document.body?.innerText.includes(text)) Object.assign(window, { isMissingPageShown: true });
  };
  new MutationObserver(record).observe(document, { childList: true, subtree: true });
}
