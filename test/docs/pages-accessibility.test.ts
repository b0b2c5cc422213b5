import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { hasChromium } from "../helpers/chromium.js";
import { test } from "../helpers/chromium-test.js";
import { listViolations } from "../helpers/list-violations.js";
import { goToPage, openPage, pageProblems } from "../helpers/open-page.js";

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

const desktop = { width: 1280, height: 900 };
const phone = { width: 320, height: 700 };

describe.runIf(hasChromium)("the pages of the reference in Chromium", () => {
  // One after the other in one tab: each new tab is a new process, which takes half a second to start.
  let page: Page;
  test.beforeAll(async ({ chromium }) => {
    page = await openPage(chromium, "errors.html");
  });
  afterAll(() => page.context().close());

  // Loading a page and axe takes a second as well, so the tests of a page share it.
  describe.each(kinds)("%s", (path) => {
    beforeAll(async () => {
      await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
      await page.setViewportSize(desktop);
      await goToPage(page, path);
    });

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
    await page.emulateMedia({ colorScheme: "dark", forcedColors: "none" });
    await page.setViewportSize(phone);
    await goToPage(page, path);
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
