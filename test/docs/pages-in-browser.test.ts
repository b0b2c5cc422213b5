import type { Browser, Page } from "playwright-core";
import { afterEach, describe, expect } from "vitest";
import { hasChromium } from "../helpers/chromium.js";
import { test } from "../helpers/chromium-test.js";
import { openPage, pageProblems } from "../helpers/open-page.js";

const create = "operations/createConnectedOrganization.html";

describe.runIf(hasChromium)("the pages of the reference in Chromium", () => {
  let browser: Browser;
  test.beforeAll(({ chromium }) => {
    browser = chromium;
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

  const tab = (page: Page, language: string) =>
    page.locator("summary", { hasText: new RegExp(`^${language}$`) }).first();
  const sample = (page: Page, language: string) => tab(page, language).locator("xpath=..").locator("pre");

  test("show the sample in each language, without a script", async () => {
    const page = await openPage(browser, create, { javaScriptEnabled: false });
    for (const [language, word] of Object.entries({ TypeScript: "import", PowerShell: "Invoke-", curl: "curl --" })) {
      await tab(page, language).click();
      await sample(page, language).getByText(word).first().waitFor();
      expect(
        await countVisible(
          page,
          ["curl", "TypeScript", "PowerShell"].map((each) => sample(page, each)),
        ),
      ).toBe(1);
    }
    expect(await page.getByRole("button", { name: "Run" }).count()).toBe(0);
  });

  test.each([
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ])("answer on the first screen of $width px what a reader asks about an operation", async (viewport) => {
    const page = await openPage(browser, create, { viewport });
    const facts = page.locator("main > dl").first();
    const names = await facts.locator("dt").allTextContents();
    expect(names).toEqual(expect.arrayContaining(["Permission", "Role", "Body", "Success", "Errors", "Microsoft"]));
    for (const link of ["Get a token", "Try it", "What it prints and what is true"]) {
      expect(await facts.getByRole("link", { name: link }).isVisible()).toBe(true);
    }
    const { y = 0, height = Number.POSITIVE_INFINITY } = (await facts.boundingBox()) ?? {};
    expect(y + height).toBeLessThanOrEqual(viewport.height);
  });

  test("print every sample, example and property", async () => {
    const page = await openPage(browser, create, { javaScriptEnabled: false });
    const all = await page.locator("main pre, main table").all();
    expect(all.length).toBeGreaterThan(20);
    expect(await countVisible(page, all)).toBeLessThan(all.length);
    await page.emulateMedia({ media: "print" });
    expect(await countVisible(page, all)).toBe(all.length);
    expect(await page.locator("#menu").isVisible()).toBe(false);
  });

  test("are read with the keyboard: skip link, tabs, folded sections", async () => {
    const page = await openPage(browser, create);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to content");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
    const powerShell = tab(page, "PowerShell");
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press("Tab");
      if (await powerShell.evaluate((element) => element === document.activeElement)) break;
    }
    await page.keyboard.press("Space");
    await sample(page, "PowerShell").getByText("Invoke-RestMethod").waitFor();
    const width = await powerShell.evaluate((element) => Number.parseFloat(getComputedStyle(element).outlineWidth));
    expect(width).toBeGreaterThanOrEqual(2);
  });

  test("open the tab that a text fragment leads to, as a search in the page does", async () => {
    const page = await openPage(browser, `${create}#:~:text=Invoke%2DRestMethod`);
    await expect.poll(() => countVisible(page, [sample(page, "PowerShell")])).toBe(1);
  });

  test("reported no problem and requested nothing but files", () => {
    expect(pageProblems).toEqual([]);
  });
});

type Locator = ReturnType<Page["locator"]>;

/** Counts the elements that have a size and are not skipped by a closed section. */
async function countVisible(page: Page, locators: readonly Locator[]): Promise<number> {
  await page.waitForLoadState();
  const visible = await Promise.all(
    locators.map((locator) =>
      locator.evaluate(
        (element) => element.checkVisibility({ contentVisibilityAuto: true }) && element.clientHeight > 0,
      ),
    ),
  );
  return visible.filter(Boolean).length;
}
