import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, describe, expect } from "vitest";
import { hasChromium } from "../helpers/chromium.js";
import { test } from "../helpers/chromium-test.js";
import { createReferenceBrowser, type ReferenceBrowser, referenceFile } from "../helpers/reference-browser.js";

test("the page is one file of at most 1.4 MB", () => {
  const { size } = statSync(fileURLToPath(referenceFile));
  expect(size).toBeGreaterThan(5e5); // Redoc itself, compressed.
  expect(size).toBeLessThanOrEqual(1.4e6);
});

describe.runIf(hasChromium)("the reference in Chromium", () => {
  let browser: ReferenceBrowser;
  let page: Page;
  test.beforeAll(async ({ chromium }) => {
    browser = createReferenceBrowser(chromium);
    page = await browser.open();
  });
  afterAll(() => browser.close());

  test("shows the title, an icon and the picture", async () => {
    expect(await page.title()).toContain("Connected organizations");
    expect(await page.locator("link[rel=icon]").getAttribute("href")).toMatch(/^data:image\/svg/);
    const picture = page.getByRole("img", { name: /policy in your tenant names a connected organization/ });
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
  });

  test("every link leads into the page, to the page of an operation or decision, or to another site", async () => {
    await page.getByRole("link", { name: "why" }).waitFor();
    const targets = await page
      .locator("a[href]")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((target) => !/^(#|https:|(operations|decisions)\/[\w-]+\.html$)/.test(target ?? ""))).toEqual(
      [],
    );
  });

  test("the focus is visible for keyboard users", async () => {
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press("Tab");
      const focused = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return { html: element.outerHTML.slice(0, 100), outlineStyle, width: Number.parseFloat(outlineWidth) };
      });
      expect(focused).toMatchObject({ outlineStyle: expect.stringMatching(/solid|auto/), width: expect.any(Number) });
      expect(focused.width).toBeGreaterThanOrEqual(1);
    }
  });

  test("the page reported no problem and requested nothing but the file", () => {
    expect(browser.problems).toEqual([]);
  });
});
