import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listOperations } from "../../src/generator/contract/contract.js";
import { decisionsTitle } from "../../src/generator/reference/decision-links.js";
import { bundle } from "../helpers/bundle.js";
import { hasChromium } from "../helpers/chromium.js";
import { desktop, goToAddress, type ReferenceBrowser, startReferenceBrowser } from "../helpers/reference-browser.js";

const phone = { width: 390, height: 844 };

/** Addresses and the headings that they show. */
const addresses: [string, string][] = [
  ["", bundle.info.title],
  ...listOperations(bundle)
    .filter(({ id }) => ["addConnectedOrganization", "listConnectedOrganizations"].includes(id))
    .map(({ id, operation }): [string, string] => [`#operation/${id}`, operation.summary]),
  ["#/decisions", decisionsTitle],
];

test("the addresses include two operations", () => {
  expect(addresses).toHaveLength(4);
});

describe.runIf(hasChromium)("the reference in Chromium", () => {
  let browser: ReferenceBrowser;
  beforeAll(async () => {
    browser = await startReferenceBrowser();
  });
  afterAll(() => browser.close());

  describe.each([phone, desktop])("at $width px", (viewport) => {
    let page: Page;
    beforeAll(async () => {
      page = await browser.open("", viewport);
      await page.evaluate(axe.source);
    });
    afterAll(() => page.close());

    test.each(addresses)("%j fits the width and has no serious accessibility violation", async (address, heading) => {
      await page.emulateMedia({ colorScheme: "light" });
      await goToAddress(page, address);
      await page.getByTestId("middle-panel").getByRole("heading", { name: heading }).first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
      // Colours change until the page has settled. In the dark, only they differ.
      await expect.poll(() => listSerious(page), { interval: 500, timeout: 60_000 }).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      await expect.poll(() => listSerious(page, ["color-contrast"]), { interval: 500, timeout: 60_000 }).toEqual([]);
    });
  });

  test("no page reported a problem or requested anything but the file", () => {
    expect(browser.problems).toEqual([]);
  });
});

/** Runs all rules of axe, or only the given ones, and returns the serious violations. */
async function listSerious(page: Page, rules?: string[]): Promise<string[]> {
  // The page counts and selects: the whole result is megabytes, most of it about elements that pass.
  const { passed, serious } = await page.evaluate(async (only) => {
    const options = { resultTypes: ["violations" as const], ...(only && { runOnly: only }) };
    const { violations, passes } = await (globalThis as never as PageWithAxe).axe.run(options);
    return {
      passed: passes.length,
      serious: violations.filter(({ impact }) => impact === "serious" || impact === "critical"),
    };
  }, rules);
  expect(passed).toBeGreaterThan(rules ? 0 : 10);
  return serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

interface PageWithAxe {
  axe: typeof axe;
}
