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

    test.each(addresses)(
      "%j fits the width and has no accessibility violation, light, dark and in forced colors",
      async (address, heading) => {
        await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
        await goToAddress(page, address);
        await page.getByTestId("middle-panel").getByRole("heading", { name: heading }).first().waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
        // Colours change until the page has settled. In the dark and in forced colors, only they differ.
        const settled = { interval: 500, timeout: 60_000 };
        await expect.poll(() => listViolations(page), settled).toEqual([]);
        for (const media of [{ colorScheme: "dark" }, { forcedColors: "active" }] as const) {
          await page.emulateMedia(media);
          await expect.poll(() => listViolations(page, ["color-contrast"]), settled).toEqual([]);
        }
      },
    );
  });

  test("no page reported a problem or requested anything but the file", () => {
    expect(browser.problems).toEqual([]);
  });
});

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
