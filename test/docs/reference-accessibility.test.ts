import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { listOperations } from "../../src/generator/contract/contract.js";
import { decisionsTitle } from "../../src/generator/reference/decision-links.js";
import { bundle } from "../helpers/bundle.js";
import { hasChromium } from "../helpers/chromium.js";
import { test } from "../helpers/chromium-test.js";
import { listViolations } from "../helpers/list-violations.js";
import { createReferenceBrowser, desktop, goToAddress, type ReferenceBrowser } from "../helpers/reference-browser.js";

const phone = { width: 390, height: 844 };

/** Addresses and the headings that they show. */
const addresses: [string, string][] = [
  ["", bundle.info.title],
  ...listOperations(bundle)
    .filter(({ id }) => ["addConnectedOrganization", "listConnectedOrganizations"].includes(id))
    .map(({ id, operation }): [string, string] => [`#operation/${id}`, operation.summary]),
  ["#/decisions", decisionsTitle],
  ["#/none", "No page at this address"],
];

test("the addresses include two operations", () => {
  expect(addresses).toHaveLength(5);
});

describe.runIf(hasChromium)("the reference in Chromium", () => {
  let browser: ReferenceBrowser;
  test.beforeAll(({ chromium }) => {
    browser = createReferenceBrowser(chromium);
  });
  afterAll(() => browser.close());

  describe.each([phone, desktop])("at $width px", (viewport) => {
    let page: Page;
    beforeAll(async () => {
      page = await browser.open("", viewport);
      // While a color fades into another, axe finds too little contrast.
      await page.addStyleTag({ content: "* { transition: none !important; animation: none !important; }" });
    });
    afterAll(() => page.close());

    test.each(addresses)("%j fits the width and has no accessibility violation", async (address, heading) => {
      await showColors(page, "light");
      await goToAddress(page, address);
      await page.getByRole("main").getByRole("heading", { name: heading }).first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
      expect(await listViolations(page)).toEqual([]);
      if (viewport === phone || address.includes("add")) return;
      // In the dark, only colors differ, and not with the width or between operations.
      await showColors(page, "dark");
      expect(await listViolations(page, ["color-contrast"])).toEqual([]);
    });
  });

  test("no page reported a problem or requested anything but the file", () => {
    expect(browser.problems).toEqual([]);
  });
});

/** Redoc reads the scheme of the system when it starts, and then sets a class. */
async function showColors(page: Page, scheme: "light" | "dark"): Promise<void> {
  await page.evaluate((name) => {
    document.documentElement.classList.remove("light", "dark");
    document.documentElement.classList.add(name);
  }, scheme);
}
