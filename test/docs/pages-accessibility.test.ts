import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasChromium, launchChromium } from "../helpers/chromium.js";
import { listViolations } from "../helpers/list-violations.js";
import { openPage, pageProblems } from "../helpers/open-page.js";

const create = "operations/createConnectedOrganization.html";
const longestName = "schemas/CrossCloudAzureActiveDirectoryTenantUpdate.html";
const kinds = [
  create,
  "operations/addConnectedOrganization.html",
  "operations/sendBatch.html",
  "overview.html",
  "schemas/ConnectedOrganizationUpdate.html",
  longestName,
  "decisions/index.html",
  "decisions/01-adding-ref-or-the-collection.html",
];
/** Pages that are also looked at in the dark, in forced colors and on a phone. */
const withEveryColor = [create, longestName];

describe.runIf(hasChromium)("the pages of the reference in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  // Loading a page and axe takes seconds, so the tests of a page share it.
  describe.each(kinds)("%s", (path) => {
    let page: Page;
    beforeAll(async () => {
      page = await openPage(browser, path);
    });
    afterAll(() => page.context().close());

    test("moves nothing while it loads", async () => {
      expect(await sumLayoutShifts(page)).toBe(0);
    });

    test("breaks no rule of axe, best practices included", async () => {
      await unfold(page);
      expect(await listViolations(page)).toEqual([]);
    });

    if (!withEveryColor.includes(path)) return;
    test("has enough contrast in the dark and in forced colors", async () => {
      for (const media of [{ colorScheme: "dark" }, { colorScheme: "light", forcedColors: "active" }] as const) {
        await page.emulateMedia(media);
        expect(await listViolations(page, ["color-contrast"])).toEqual([]);
      }
    });
  });

  test.each(withEveryColor)("fits the width of a phone and breaks no rule of axe: %s", async (path) => {
    const page = await openPage(browser, path, { viewport: { width: 320, height: 700 }, colorScheme: "dark" });
    await unfold(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await listViolations(page)).toEqual([]);
  });

  test("reported no problem and requested nothing but files", () => {
    expect(pageProblems).toEqual([]);
  });
});

/** Opens what is folded, and lays out what is not on the screen: axe takes the sizes from there. */
async function unfold(page: Page): Promise<void> {
  await page.addStyleTag({ content: "main > * { content-visibility: visible !important; }" });
  await page.locator("details:not([name])").evaluateAll((folds) => folds.map((fold) => fold.setAttribute("open", "")));
}

function sumLayoutShifts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, "value"));
        }).observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
}
