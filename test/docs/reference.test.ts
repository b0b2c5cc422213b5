import { readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { operationsOf } from "../../src/generator/contract/contract.js";
import { decisionLink, decisionsName, readDecisions } from "../../src/generator/reference/decisions.js";
import { bundle } from "../helpers/bundle.js";
import { hasChromium, launchChromium } from "../helpers/chromium.js";

const file = new URL("../../dist/reference/index.html", import.meta.url);
const decisions = readDecisions(readFileSync(new URL("../../openapi/DECISIONS.md", import.meta.url), "utf8"));
const operations = operationsOf(bundle);
const places = [
  "",
  "#operation/addConnectedOrganization",
  "#operation/listConnectedOrganizations",
  "#/where-the-pages-disagree",
];
const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 900 };

/** Counts how often the page says that it has no such page. */
function countMissing(): void {
  Object.assign(window, { missing: 0 });
  const count = () => {
    if (document.body?.innerText.includes("No page at this address")) Object.assign(window, { missing: 1 });
  };
  new MutationObserver(count).observe(document, { childList: true, subtree: true });
}

test("the page is one file of at most 3 MB", () => {
  const { size } = statSync(fileURLToPath(file));
  expect(size).toBeGreaterThan(5e5); // Redoc is in it, packed.
  expect(size).toBeLessThanOrEqual(3e6);
});

describe.runIf(hasChromium)("the reference in Chromium, the network cut", () => {
  let browser: Browser;
  /** What went wrong on any page, or was asked for beyond it. */
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  async function open(hash = "", options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: desktop, ...options, offline: true });
    const page = await context.newPage();
    page.setDefaultTimeout(5_000);
    await page.addInitScript(countMissing);
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    page.on("request", (request) => {
      if (!/^(file|data|blob):/.test(request.url())) complaints.push(request.url());
    });
    await page.goto(file.href + hash);
    await page.getByTestId("middle-panel").getByRole("heading").first().waitFor();
    return page;
  }

  test("opens with the name, an icon, the picture and nothing missing", async () => {
    const page = await open();
    expect(await page.title()).toContain("Connected organizations");
    expect(await page.locator("link[rel=icon]").getAttribute("href")).toMatch(/^data:image\/svg/);
    const picture = page.getByRole("img", { name: /policy in your tenant names a connected organization/ });
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
    await page.context().close();
  });

  test.each(operations)("$id is reached by its address, at once", async ({ id, operation }) => {
    const page = await open(`#operation/${id}`);
    expect(await page.evaluate(() => Reflect.get(window, "missing"))).toBe(0);
    const heading = page.getByRole("heading", { name: operation.summary }).first();
    await heading.waitFor();
    await expect.poll(async () => (await heading.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
    expect((await heading.boundingBox())?.y).toBeLessThan(desktop.height);
    await page.context().close();
  });

  test.each(["light", "dark"] as const)(
    "every link leads into the page or to another site, %s",
    async (colorScheme) => {
      const page = await open("", { colorScheme });
      await page.getByRole("link", { name: "why" }).waitFor();
      const addresses = await page
        .locator("a[href]")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      expect(addresses.length).toBeGreaterThan(10);
      expect(addresses.filter((address) => !/^(#|https:)/.test(address ?? ""))).toEqual([]);
      await page.context().close();
    },
  );

  test("the search finds what is about sponsors", async () => {
    const page = await open();
    const search = page.getByRole("textbox");
    const opened = async () => {
      if (!(await search.isVisible())) await page.keyboard.press("Control+k"); // Nobody listens before the program runs.
      return search.isVisible();
    };
    await expect.poll(opened, { interval: 300, timeout: 10_000 }).toBe(true);
    await search.fill("sponsor");
    await page.getByText("Add an internal sponsor").first().waitFor();
    await page.context().close();
  });

  test("the decisions are there, each with an address of its own", async () => {
    const page = await open("#/where-the-pages-disagree");
    await page.getByRole("heading", { name: decisionsName }).waitFor();
    for (const decision of decisions) {
      const [, address = ""] = /\((.+)\)/.exec(decisionLink(decision)) ?? [];
      await page.evaluate((hash) => location.assign(hash), address);
      await page.locator(`[id="${address.slice(1)}"]`, { hasText: decision.title }).waitFor();
    }
    await page.context().close();
  });

  test("an operation and a property link the decisions that govern them, and the links lead there", async () => {
    const page = await open("#operation/addConnectedOrganization");
    await page.getByRole("link", { name: "1. Adding: /$ref or the collection" }).first().click();
    await page.getByRole("heading", { name: "1. Adding: /$ref or the collection" }).waitFor();
    await page.goBack();
    await page.getByRole("link", { name: "4. The type's name" }).first().waitFor();
    await page.context().close();
  });

  describe.each([phone, desktop])("$width px wide", (viewport) => {
    test.each(places)("nothing scrolls sideways at %j", async (place) => {
      const page = await open(place, { viewport });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
      await page.context().close();
    });

    test.each(["light", "dark"] as const)("axe finds nothing serious, %s", async (colorScheme) => {
      let checked = 0;
      for (const place of places) {
        const page = await open(place, { viewport, colorScheme });
        await page.evaluate(axe.source);
        const serious = async () => {
          const { violations, passes } = await page.evaluate(() => (globalThis as never as Checker).axe.run());
          checked += passes.length;
          const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
          return grave.map(({ id, nodes }) => `${id} at ${place}: ${nodes[0]?.html}`);
        };
        await expect.poll(serious, { timeout: 5_000 }).toEqual([]); // Colours change until the page has settled.
        await page.context().close();
      }
      expect(checked).toBeGreaterThan(50);
    });
  });

  test("whoever goes by keyboard sees where they are", async () => {
    const page = await open();
    let seen = 0;
    for (; seen < 12; seen++) {
      await page.keyboard.press("Tab");
      const focused = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return { html: element.outerHTML.slice(0, 100), outlineStyle, width: Number.parseFloat(outlineWidth) };
      });
      expect(focused).toMatchObject({ outlineStyle: expect.stringMatching(/solid|auto/), width: expect.any(Number) });
      expect(focused.width).toBeGreaterThanOrEqual(1);
    }
    expect(seen).toBe(12);
    await page.context().close();
  });

  test("no page has complained, nor asked for anything beyond itself", () => {
    expect(complaints).toEqual([]);
  });
});

interface Checker {
  axe: typeof axe;
}
