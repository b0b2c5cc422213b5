import type { Browser, Page } from "playwright-core";
import { afterEach, describe, expect } from "vitest";
import { hasChromium } from "../helpers/chromium.js";
import { test } from "../helpers/chromium-test.js";
import { goToPage, openPage, pageProblems } from "../helpers/open-page.js";

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
    for (const link of ["Get a token", "Try it", "What it says and what is true"]) {
      expect(await facts.getByRole("link", { name: link }).isVisible()).toBe(true);
    }
    const { y = 0, height = Number.POSITIVE_INFINITY } = (await facts.boundingBox()) ?? {};
    expect(y + height).toBeLessThanOrEqual(viewport.height);
  });

  test.each([create, "overview.html", "schemas/ErrorCode.html"])(
    "break no word in a table of a phone: %s",
    async (path) => {
      const page = await openPage(browser, path, { viewport: { width: 390, height: 844 } });
      const cells = page.locator(".table td:not(:empty)");
      expect(await cells.count()).toBeGreaterThan(20);
      const widths = await cells.evaluateAll((found) => found.map((cell) => cell.getBoundingClientRect().width));
      expect(Math.min(...widths)).toBeGreaterThan(340);
      const [name] = await cells
        .nth(1)
        .evaluateAll((found) => found.map((cell) => getComputedStyle(cell, "::before").content));
      expect(name).toMatch(/^"\w+.*: "$/);
    },
  );

  test("show the whole path of a request on a phone", async () => {
    const page = await openPage(browser, create, { viewport: { width: 390, height: 844 } });
    const request = page.locator(".request pre").first();
    expect(await request.evaluate((block) => block.scrollWidth - block.clientWidth)).toBe(0);
  });

  test("copy code, and select it where the clipboard is refused", async () => {
    const page = await openPage(browser, create, { permissions: ["clipboard-read", "clipboard-write"] });
    const code = page.locator("main .code").nth(1);
    await code.getByRole("button", { name: "Copy" }).click();
    await code.getByRole("button", { name: "Copied" }).waitFor();
    const text = (await code.locator("pre").textContent()) ?? "";
    expect(text).toContain("curl");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
    });
    await code.getByRole("button", { name: "Copied" }).click();
    await code.getByRole("button", { name: "Selected" }).waitFor();
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(text.trim());
  });

  test("keep the language of the samples on the next example and the next page", async () => {
    const page = await openPage(browser, create);
    await tab(page, "PowerShell").click();
    const isOpen = (groups: number) =>
      page
        .locator(".languages > details[open] > summary", { hasText: "PowerShell" })
        .count()
        .then((count) => count === groups);
    await expect.poll(() => isOpen(3)).toBe(true);
    await goToPage(page, "operations/getConnectedOrganization.html");
    await sample(page, "PowerShell").getByText("Invoke-RestMethod").first().waitFor();
    expect(await countVisible(page, [sample(page, "curl")])).toBe(0);
  });

  test("lead from an error to its row, and from there to its example", async () => {
    const page = await openPage(browser, create);
    await page.locator("main > dl").first().getByRole("link", { name: "409" }).click();
    expect(await page.evaluate(() => document.querySelector(":target")?.textContent)).toContain("409 Conflict");
    await page.getByRole("link", { name: "409 Conflict" }).click();
    await page.getByText('"ConnectedOrganizationAlreadyExists"').first().waitFor();
  });

  test("show the last section at its address, below all that is not laid out until it is on the screen", async () => {
    const last = "related-operations";
    const page = await openPage(browser, `operations/updateConnectedOrganization.html#${last}`);
    const { y = Number.POSITIVE_INFINITY, height = 0 } = (await page.locator(`#${last}`).boundingBox()) ?? {};
    expect(y + height).toBeLessThanOrEqual(900);
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
