import type { Page } from "playwright-core";
import { afterAll, describe, expect } from "vitest";
import { bundle } from "../helpers/bundle.js";
import { hasChromium } from "../helpers/chromium.js";
import { test } from "../helpers/chromium-test.js";
import { listViolations } from "../helpers/list-violations.js";
import { createReferenceBrowser, goToAddress, type ReferenceBrowser } from "../helpers/reference-browser.js";

/** Redoc renders slowly on a busy machine. */
const patience = { timeout: 60_000 };

describe.runIf(hasChromium)("the reference in Chromium, for keyboard and screen reader", () => {
  let browser: ReferenceBrowser;
  let page: Page;
  test.beforeAll(async ({ chromium }) => {
    browser = createReferenceBrowser(chromium);
    page = await browser.open();
    await page.getByRole("button", { name: "Search" }).waitFor(); // Until then, it says that it is loading.
  });
  afterAll(() => browser.close());

  const describeFocus = () =>
    page.evaluate(() => `${document.activeElement?.tagName}: ${(document.activeElement as HTMLElement).innerText}`);

  test("has one h1, a navigation, and a main landmark", async () => {
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    expect(await page.getByRole("navigation").count()).toBe(1);
    expect(await page.getByRole("main").count()).toBe(1);
  });

  test("begins with a link that skips the navigation", async () => {
    expect(await describeFocus()).toMatch(/^BODY/);
    await page.keyboard.press("Tab");
    expect(await describeFocus()).toBe("A: Skip to the content");
    const { x = -1 } = (await page.locator(":focus").boundingBox()) ?? {};
    expect(x).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    expect(await describeFocus()).toMatch(`H1: ${bundle.info.title}`);
  });

  test("the search is in the order of the Tab key and opens with Enter", async () => {
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.locator(".skip-link").focus();
    await page.keyboard.press("Tab");
    expect(await describeFocus()).toMatch(/^DIV: Search/);
    await page.keyboard.press("Enter");
    await page.getByRole("textbox").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("textbox").waitFor({ state: "hidden" });
    expect(await describeFocus()).toMatch(/^DIV: Search/);
  });

  test("the search is a dialog without accessibility violations, and stays in use after it is cleared", async () => {
    await page.addStyleTag({ content: "* { transition: none !important; animation: none !important; }" });
    await page.getByRole("button", { name: "Search" }).click();
    const dialog = page.getByRole("dialog", { name: "Search" });
    await dialog.getByRole("textbox").fill("license");
    await dialog.getByRole("link", { name: "Update a connected organization" }).waitFor();
    for (const scheme of ["light", "dark"]) {
      await page.evaluate((name) => document.documentElement.setAttribute("class", name), scheme);
      expect(await listViolations(page)).toEqual([]);
    }
    await dialog.getByRole("button", { name: "Clear" }).click();
    await page.keyboard.type("x");
    expect(await dialog.getByRole("textbox").inputValue()).toBe("x");
    await page.keyboard.press("Escape");
  });

  test("the focus and the current entry of the menu follow the address", async () => {
    await goToAddress(page, "#operation/deleteConnectedOrganization");
    await expect.poll(describeFocus, patience).toBe("H2: Delete a connected organization");
    const current = page.getByRole("navigation").locator("[aria-current]");
    await expect
      .poll(() => current.allInnerTexts())
      .toEqual([expect.stringContaining("Delete a connected organization")]);
    const group = page.getByRole("navigation").getByRole("link", { name: "Organizations", exact: true });
    expect(await group.getAttribute("aria-expanded")).toBe("true");
  });

  test("forced colors outline what is chosen", async () => {
    await page.emulateMedia({ forcedColors: "active" });
    const chosen = page.locator('[data-active="true"], [role="tab"][aria-selected="true"]');
    const listStyles = () =>
      chosen.evaluateAll((elements) => elements.map((each) => getComputedStyle(each).outlineStyle));
    await expect.poll(async () => new Set(await listStyles()), patience).toEqual(new Set(["solid"]));
    await page.emulateMedia({ forcedColors: null });
  });

  test("the page reported no problem and requested nothing but the file", () => {
    expect(browser.problems).toEqual([]);
  });
});
