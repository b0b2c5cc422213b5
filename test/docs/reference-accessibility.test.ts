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

    test.each(addresses)("%j fits the width and has no accessibility violation", async (address, heading) => {
      await showColors(page, "light");
      await goToAddress(page, address);
      await page.getByTestId("middle-panel").getByRole("heading", { name: heading }).first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
      // Colors change until the page has settled. In the dark, only they differ, and not with the width.
      await expect.poll(() => listViolations(page), { interval: 500, timeout: 60_000 }).toEqual([]);
      if (viewport === phone) return;
      await showColors(page, "dark");
      await expect.poll(() => listViolations(page, ["color-contrast"]), { interval: 500, timeout: 60_000 }).toEqual([]);
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

/** Runs all rules of axe, those for best practices and targets of fingers too, or only the given ones. */
async function listViolations(page: Page, only?: string[]): Promise<string[]> {
  // The page counts and selects: the whole result is megabytes, most of it about elements that pass.
  const { passed, violations } = await page.evaluate(async (names) => {
    const rules = names ? { runOnly: names } : { rules: { "target-size": { enabled: true } } };
    const result = await (globalThis as never as PageWithAxe).axe.run({ resultTypes: ["violations"], ...rules });
    return { passed: result.passes.length, violations: result.violations };
  }, only);
  expect(passed).toBeGreaterThan(only ? 0 : 10);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

interface PageWithAxe {
  axe: typeof axe;
}
