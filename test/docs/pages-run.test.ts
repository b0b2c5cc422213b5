import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, describe, expect } from "vitest";
import { operations } from "../../generated/operations.js";
import { startMock } from "../../src/mock/index.js";
import { hasChromium } from "../helpers/chromium.js";
import { test } from "../helpers/chromium-test.js";
import { listViolations } from "../helpers/list-violations.js";
import { goToPage, openPage, pageProblems } from "../helpers/open-page.js";

const folder = new URL("../../dist/reference/", import.meta.url);
const create = "operations/createConnectedOrganization.html";
const list = "operations/listConnectedOrganizations.html";

test("the script of Run weighs at most 60 kB compressed", () => {
  const script = readFileSync(new URL("run.js", folder));
  expect(script.length).toBeGreaterThan(50_000);
  expect(gzipSync(script).length).toBeLessThanOrEqual(60_000);
});

describe.runIf(hasChromium)("Run", () => {
  let browser: Browser;
  // The tests share a tab, which is a process, but not what Run keeps in it.
  let page: Page;
  test.beforeAll(async ({ chromium }) => {
    browser = chromium;
    page = await openPage(browser, list);
  });
  afterEach(() => page.evaluate(() => sessionStorage.clear()));
  afterAll(() => Promise.all(browser.contexts().map((context) => context.close())));

  const runFirst = (shown = page) => shown.locator("button.run:visible").first().click();
  const runAgain = (shown = page) => shown.getByRole("button", { name: "Run", exact: true }).first().click();
  const expectStatus = (status: number, shown = page) => shown.getByText(`Status ${status}.`).first().waitFor();

  test("creates an organization in the page, which the page of the list shows, offline and from a file", async () => {
    await goToPage(page, create);
    expect(await page.evaluate(() => document.scripts.length)).toBe(1);
    await runFirst();
    await expectStatus(201);
    await page.getByText("Ran in this page").waitFor();
    await goToPage(page, list);
    await runFirst();
    await expectStatus(200);
    await page.locator(".response", { hasText: '"Connected organization name"' }).waitFor();
    await page.getByRole("button", { name: "Reset the tenant of this page", exact: true }).click();
    await page.getByText("The tenant was reset.").waitFor();
    await runAgain();
    await page.locator(".response", { hasText: '"Wingtip Toys"' }).waitFor();
    expect(await page.locator(".response").textContent()).not.toContain("Connected organization name");
  });

  test("refuses the same source twice, and shows an error in the body with its line", async () => {
    await goToPage(page, create);
    await runFirst();
    await expectStatus(201);
    await runAgain();
    await expectStatus(409);
    const body = page.getByLabel("Body");
    await body.fill('{\n  "displayName": "X",\n  "identitySources": [],\n  "colour": "red"\n}');
    await runAgain();
    await expectStatus(400);
    await page.getByRole("button", { name: "Line 3" }).click();
    expect(await readSelection(page)).toBe("[]");
    await page.getByRole("button", { name: "Line 4" }).click();
    expect(await readSelection(page)).toBe('"red"');
    expect(await listViolations(page)).toEqual([]);
    await body.fill("{");
    await runAgain();
    await expectStatus(400);
  });

  test.each([
    ["a whole URL, such as a next link", "https://graph.microsoft.com"],
    ["a path without its first slash", ""],
  ])("sends %s to the tenant of the page", async (_, origin) => {
    await goToPage(page, list);
    await runFirst();
    await expectStatus(200);
    await page.locator(".response").evaluate((element) => element.replaceChildren());
    const path = page.getByLabel("GET");
    await path.fill(` ${origin}${(await path.inputValue()).slice(origin ? 0 : 1)}`);
    await runAgain();
    await expectStatus(200);
  });

  test("offers an organization of the tenant for an id that does not exist", async () => {
    await goToPage(page, "operations/getConnectedOrganization.html");
    await runFirst();
    await expectStatus(200);
    const path = page.getByLabel("GET");
    await path.fill((await path.inputValue()).replace(/[^/]+$/, "none"));
    await runAgain();
    await expectStatus(404);
    await page.getByRole("button", { name: "Wingtip Toys" }).click();
    await expectStatus(200);
  });

  test("begins with the example tenant if the stored one is that of another version", async () => {
    await goToPage(page, list);
    await runFirst();
    await expectStatus(200);
    await page.evaluate(() => {
      for (const key of Object.keys(sessionStorage)) sessionStorage.setItem(key, '[{ "colour": "red" }]');
    });
    await page.reload();
    await runFirst();
    await page.locator(".response", { hasText: '"Wingtip Toys"' }).waitFor();
  });

  test("shows why it failed, and can be pressed again", async () => {
    await goToPage(page, list);
    await page.evaluate(() => Object.assign(globalThis, { Date: undefined, IntactDate: Date }));
    await runFirst();
    await page.getByRole("button", { name: "Run (Date is not a constructor)" }).waitFor();
    await page.evaluate(() => Object.assign(globalThis, { Date: Reflect.get(globalThis, "IntactDate") }));
    await runFirst();
    await expectStatus(200);
  });

  test("is pressed with the keyboard, and keeps the focus", async () => {
    await goToPage(page, list);
    await page.locator("button.run:visible").first().focus();
    await page.keyboard.press("Enter");
    await expectStatus(200);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Run");
  });

  test("gets a success for the first example of every operation", async () => {
    await goToPage(page, create);
    for (const id of Object.keys(operations)) {
      await goToPage(page, `operations/${id}.html`);
      await page.evaluate(() => sessionStorage.clear()); // Each begins with its own tenant.
      await runFirst();
      await page.locator(".response", { hasText: /^Status \d/ }).waitFor();
      expect(await page.locator(".response").textContent(), id).toMatch(/^Status 20[0-4]\./);
    }
  });

  test("sends to the mock that serves the page", async () => {
    const server = await startMock();
    try {
      const opened = await (await browser.newContext()).newPage();
      await opened.goto(`${server.url}/operations/createConnectedOrganization`);
      await runFirst(opened);
      await expectStatus(201, opened);
      await opened.getByText(`Ran on the mock at ${server.url}.`).waitFor();
      expect(server.mock.organizations.map(({ displayName }) => displayName)).toEqual(["Connected organization name"]);
      await opened.getByRole("button", { name: `Reset the mock at ${server.url}`, exact: true }).click();
      await opened.getByText("The tenant was reset.").waitFor();
      expect(server.mock.organizations).toEqual([]);
    } finally {
      await server.close();
    }
  });

  test("stays in the page on any other host, and can be pressed again if its script cannot be loaded", async () => {
    let isBroken = true;
    const host = createServer(({ url = "/" }, response) => {
      if (isBroken && url === "/run.js") response.writeHead(503).end();
      else response.setHeader("content-type", getType(url)).end(readFileSync(new URL(`.${url}`, folder)));
    });
    await once(host.listen(0, "127.0.0.1"), "listening");
    try {
      const opened = await (await browser.newContext()).newPage();
      await opened.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/${create}`);
      await runFirst(opened);
      await opened.getByRole("button", { name: "cannot load run.js" }).waitFor();
      isBroken = false;
      await runFirst(opened);
      await expectStatus(201, opened);
      await opened.getByText("Ran in this page").waitFor();
    } finally {
      host.close().closeAllConnections();
    }
  });

  test("reported no problem and requested nothing but files", () => {
    expect(pageProblems).toEqual([]);
  });
});

function getType(path: string): string {
  return path.endsWith(".js") ? "text/javascript" : path.endsWith(".css") ? "text/css" : "text/html";
}

function readSelection(page: Page): Promise<string> {
  return page
    .getByLabel("Body")
    .evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd));
}
