import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { listOperations } from "../../src/generator/contract/contract.js";
import { readDecisions } from "../../src/generator/decisions/read-decisions.js";
import { decisionsTitle, linkToDecision } from "../../src/generator/reference/decision-links.js";
import { bundle } from "../helpers/bundle.js";
import { hasChromium, launchChromium } from "../helpers/chromium.js";

const file = new URL("../../dist/reference/index.html", import.meta.url);
const decisions = await readDecisions(fileURLToPath(new URL("../../openapi", import.meta.url)), bundle);
const operations = listOperations(bundle);
const addresses = ["", "#operation/addConnectedOrganization", "#operation/listConnectedOrganizations", "#/decisions"];
const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 900 };

test("the page is one file of at most 3 MB", () => {
  const { size } = statSync(fileURLToPath(file));
  expect(size).toBeGreaterThan(5e5); // Redoc itself, compressed.
  expect(size).toBeLessThanOrEqual(3e6);
});

describe.runIf(hasChromium)("the reference in Chromium without a network", () => {
  let browser: Browser;
  /** Errors and warnings of every page, and requests to anything but the file. */
  const problems: string[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  afterAll(() => browser.close());

  async function open(hash = "", viewport = desktop): Promise<Page> {
    const context = await browser.newContext({ viewport, offline: true });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.addInitScript(recordMissingPage);
    page.on("pageerror", ({ message }) => problems.push(message));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) problems.push(message.text());
    });
    page.on("request", (request) => {
      if (!/^(file|data|blob):/.test(request.url())) problems.push(request.url());
    });
    await page.goto(file.href + hash);
    await page.getByTestId("middle-panel").getByRole("heading").first().waitFor();
    return page;
  }

  test("shows the title, an icon and the picture", async () => {
    const page = await open();
    expect(await page.title()).toContain("Connected organizations");
    expect(await page.locator("link[rel=icon]").getAttribute("href")).toMatch(/^data:image\/svg/);
    const picture = page.getByRole("img", { name: /policy in your tenant names a connected organization/ });
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
  });

  const isInView = async (page: Page, summary: string) => {
    const heading = page.getByRole("heading", { name: summary }).first();
    await heading.waitFor();
    await expect.poll(async () => (await heading.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
    return ((await heading.boundingBox())?.y ?? desktop.height) < desktop.height;
  };

  test("opens at the address of an operation, without showing a missing page meanwhile", async () => {
    for (const { id, operation } of [operations.at(0), operations.at(-1)].flatMap((each) => each ?? [])) {
      const page = await open(`#operation/${id}`);
      expect(await isInView(page, operation.summary)).toBe(true);
      expect(await page.evaluate(() => Reflect.get(window, "isMissingPageShown"))).toBe(false);
    }
  });

  test("goes to the address of every operation", async () => {
    const page = await open();
    for (const { id, operation } of operations) {
      await page.evaluate((hash) => location.assign(hash), `#operation/${id}`);
      expect(await isInView(page, operation.summary)).toBe(true);
    }
  });

  test("every link leads into the page or to another site", async () => {
    const page = await open();
    await page.getByRole("link", { name: "why" }).waitFor();
    const targets = await page
      .locator("a[href]")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((target) => !/^(#|https:)/.test(target ?? ""))).toEqual([]);
  });

  test("the search finds operations on sponsors", async () => {
    const page = await open();
    const search = page.getByRole("textbox");
    const openSearch = async () => {
      if (!(await search.isVisible())) await page.keyboard.press("Control+k"); // Ignored until Redoc has started.
      return search.isVisible();
    };
    await expect.poll(openSearch, { interval: 300, timeout: 60_000 }).toBe(true);
    await search.fill("sponsor");
    await page.getByText("Add an internal sponsor").first().waitFor();
  });

  test("every decision has its own address", async () => {
    const page = await open("#/decisions");
    await page.getByRole("heading", { name: decisionsTitle }).first().waitFor();
    for (const decision of decisions) {
      const [, address = ""] = /\((.+)\)/.exec(linkToDecision(decision)) ?? [];
      await page.evaluate((hash) => location.assign(hash), address);
      await page.locator(`[id="${address.slice(1)}"]`, { hasText: decision.title }).waitFor();
    }
  });

  test("operations and properties link to their decisions", async () => {
    const page = await open("#operation/addConnectedOrganization");
    await page.getByRole("link", { name: "1. Adding: $ref or the collection" }).first().click();
    await page.getByRole("heading", { name: "1. Adding: $ref or the collection" }).waitFor();
    await page.goBack();
    await page.getByRole("link", { name: "4. Type name of the entity" }).first().waitFor();
  });

  describe.each([phone, desktop])("at $width px", (viewport) => {
    test.each(addresses)("%j fits the width and has no serious accessibility violation", async (address) => {
      const page = await open(address, viewport);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
      await page.evaluate(axe.source);
      // Colours change until the page has settled. In the dark, only they differ.
      await expect.poll(() => listSerious(page), { timeout: 60_000 }).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      await expect.poll(() => listSerious(page, ["color-contrast"]), { timeout: 60_000 }).toEqual([]);
    });
  });

  test("the focus is visible for keyboard users", async () => {
    const page = await open();
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

  test("no page reported a problem or requested anything but the file", () => {
    expect(problems).toEqual([]);
  });
});

/** Runs all rules of axe, or only the given ones, and returns the serious violations. */
async function listSerious(page: Page, rules?: string[]): Promise<string[]> {
  const { violations, passes } = await page.evaluate(
    (only) => (globalThis as never as PageWithAxe).axe.run(only ? { runOnly: only } : {}),
    rules,
  );
  expect(passes.length).toBeGreaterThan(rules ? 0 : 10);
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  return serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** Runs in the page: records whether Redoc has shown at any time that it has no page at the address. */
function recordMissingPage(): void {
  Object.assign(window, { isMissingPageShown: false });
  const record = () => {
    const isShown = document.body?.innerText.includes("No page at this address");
    if (isShown) Object.assign(window, { isMissingPageShown: true });
  };
  new MutationObserver(record).observe(document, { childList: true, subtree: true });
}

interface PageWithAxe {
  axe: typeof axe;
}
