import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, describe, expect } from "vitest";
import { listOperations } from "../../src/generator/contract/contract.js";
import { readDecisions } from "../../src/generator/decisions/read-decisions.js";
import { decisionsTitle } from "../../src/generator/reference/decision-links.js";
import { bundle } from "../helpers/bundle.js";
import { hasChromium } from "../helpers/chromium.js";
import { test } from "../helpers/chromium-test.js";
import {
  createReferenceBrowser,
  desktop,
  goToAddress,
  type ReferenceBrowser,
  referenceFile,
} from "../helpers/reference-browser.js";

const decisions = await readDecisions(fileURLToPath(new URL("../../openapi", import.meta.url)), bundle);
const operations = listOperations(bundle);
const [firstOperation, lastOperation] = [operations[0], operations.at(-1)];

describe.runIf(hasChromium)("the reference in Chromium", () => {
  let browser: ReferenceBrowser;
  let page: Page;
  test.beforeAll(async ({ chromium }) => {
    browser = createReferenceBrowser(chromium);
    page = await browser.open("#/decisions");
  });
  afterAll(() => browser.close());

  const isInView = async (shown: Page, summary: string) => {
    const heading = shown.getByRole("heading", { name: summary }).first();
    await heading.waitFor();
    await expect.poll(async () => (await heading.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
    return ((await heading.boundingBox())?.y ?? desktop.height) < desktop.height;
  };

  test("the table of decisions links to the page of each", async () => {
    await page.getByRole("heading", { name: decisionsTitle }).first().waitFor();
    const links = page.locator('td a[href^="decisions/"]');
    await expect.poll(() => links.count()).toBe(decisions.length);
    const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    expect(targets.filter((target) => !existsSync(new URL(target, referenceFile)))).toEqual([]);
  });

  test("opens at the last operation, without showing a missing page meanwhile", async () => {
    const opened = await browser.open(`#operation/${lastOperation?.id}`);
    expect(await isInView(opened, lastOperation?.operation.summary ?? "")).toBe(true);
    expect(await opened.evaluate(() => Reflect.get(window, "isMissingPageShown"))).toBe(false);
    expect(await opened.getByRole("heading", { level: 1 }).count()).toBe(1);
    await opened.close();
  });

  test("goes to the address of an operation, and back up", async () => {
    for (const target of [lastOperation, firstOperation]) {
      await goToAddress(page, `#operation/${target?.id}`);
      expect(await isInView(page, target?.operation.summary ?? "")).toBe(true);
    }
  });

  test("operations link to the pages of their decisions", async () => {
    await goToAddress(page, "#operation/addConnectedOrganization");
    await page.getByRole("link", { name: "1. Adding: $ref or the collection" }).first().click();
    await page.getByRole("heading", { name: "1. Adding: $ref or the collection", level: 1 }).waitFor();
    await page.goBack();
    await page.getByRole("link", { name: "4. Type name of the entity" }).first().waitFor();
  });

  test("the search finds operations on sponsors", async () => {
    const search = page.getByRole("textbox");
    const openSearch = async () => {
      if (!(await search.isVisible())) await page.keyboard.press("Control+k"); // Ignored until Redoc has started.
      return search.isVisible();
    };
    await expect.poll(openSearch, { interval: 300, timeout: 60_000 }).toBe(true);
    await search.fill("sponsor");
    await page.getByText("Add an internal sponsor").first().waitFor();
  });

  test("no page reported a problem or requested anything but the file", () => {
    expect(browser.problems).toEqual([]);
  });
});
