import type { Browser } from "playwright-core";

/** What a test that runs in several browsers uses of one. */
export interface TestBrowser {
  openPage(url: string): Promise<TestPage>;
  close(): Promise<void>;
}

export interface TestPage {
  /** Evaluates an expression in the page, and resolves to a copy of what it resolves to. */
  evaluate(expression: string): Promise<unknown>;
  /** The messages of the page's uncaught errors so far. */
  readonly errors: readonly string[];
}

/** Returns a browser that Playwright drives. */
export function createTestBrowser(browser: Browser): TestBrowser {
  return {
    async openPage(url) {
      const errors: string[] = [];
      const page = await browser.newPage();
      page.on("pageerror", ({ message }) => errors.push(message));
      await page.goto(url);
      return { errors, evaluate: (expression) => page.evaluate(expression) };
    },
    close: () => browser.close(),
  };
}
