import type { Locator, Page } from "playwright-core";
import { afterAll, describe, expect } from "vitest";
import { type Example, listOperations, resolve } from "../../src/generator/contract/contract.js";
import { listExampleSamples } from "../../src/generator/samples/code-samples.js";
import { bundle } from "../helpers/bundle.js";
import { hasChromium } from "../helpers/chromium.js";
import { test } from "../helpers/chromium-test.js";
import { createReferenceBrowser, desktop, goToAddress, type ReferenceBrowser } from "../helpers/reference-browser.js";

const id = "createConnectedOrganization";
const [create] = listOperations(bundle).filter((bound) => bound.id === id);
if (!create) throw new Error(`The contract has no operation ${id}.`);
const examples = listExampleSamples(bundle, create);
/** Redoc renders slowly on a busy machine. */
const patience = { timeout: 60_000 };
const address = `#/connected-organizations/${id.toLowerCase()}`;

describe.runIf(hasChromium)("an operation in the reference in Chromium", () => {
  let browser: ReferenceBrowser;
  let page: Page;
  let operation: Locator;
  test.beforeAll(async ({ chromium }) => {
    browser = createReferenceBrowser(chromium);
    page = await browser.open(`#operation/${id}`);
    operation = page.locator(`[id="${address.slice(2)}"]`);
    await operation.getByText("HTTP/1.1 201 Created").waitFor();
  });
  afterAll(() => browser.close());

  const isOnScreen = async (place: Locator) => {
    const { y = -1 } = (await place.boundingBox()) ?? {};
    return y >= 0 && y < desktop.height;
  };

  test("shows request line, status, permission, role and versions on the first screen", async () => {
    const texts = [
      /^POST https:\/\/graph\.microsoft\.com\/v1\.0\/identityGovernance\/entitlementManagement\/connectedOrganizations/,
      "HTTP/1.1 201 Created",
      "EntitlementManagement.ReadWrite.All",
      "the role Identity Governance Administrator",
      "In v1.0 and beta",
    ];
    for (const text of texts) {
      await expect
        .poll(() => isOnScreen(operation.getByText(text).first()), { ...patience, message: String(text) })
        .toBe(true);
    }
  });

  test.each([
    ["Request body", "Body"],
    ["Responses", "Responses"],
    ["Permissions", "Permissions"],
    ["What Microsoft documents", "What Microsoft documents"],
    ["Errors", "Errors"],
    ["Get a token", "Get a token"],
    ["Try it", "First call"],
  ])("jumps to %s and back", async (link, target) => {
    await operation.getByRole("link", { name: link, exact: true }).first().click();
    const getFocused = () => page.evaluate(() => (document.activeElement as HTMLElement).innerText.split("\n")[0]);
    await expect.poll(getFocused, patience).toBe(target);
    await expect.poll(() => isOnScreen(page.locator(":focus")), patience).toBe(true);
    await page.goBack();
    await expect.poll(() => page.evaluate(() => location.hash), patience).toBe(address);
  });

  const showBody = async () => {
    await operation.getByRole("link", { name: "Request body", exact: true }).click();
    await operation.locator(".schema-name", { hasText: "tenantId" }).first().waitFor();
  };

  test("has one choice for each kind of identity source", async () => {
    await showBody();
    await operation.getByRole("button", { name: "#microsoft.graph.azureActiveDirectoryTenant" }).click();
    const kinds = page.getByRole("menuitem", { name: /microsoft\.graph/ });
    await kinds.first().waitFor();
    expect((await kinds.allInnerTexts()).map((text) => text.trim())).toEqual([
      "#microsoft.graph.azureActiveDirectoryTenant",
      "#microsoft.graph.domainIdentitySource",
      "#microsoft.graph.externalDomainFederation",
    ]);
    await page.keyboard.press("Escape");
  });

  test("shows the members of an identity source in request and response, and no pattern as a property", async () => {
    await goToAddress(page, `${address}#${address.slice(2)}/t=response&c=201&path=identitysources`);
    const members = operation.locator(".schema-name", { hasText: "tenantId" });
    await expect.poll(() => members.count(), patience).toBe(2);
    expect(await operation.getByText("pattern property").count()).toBe(0);
  });

  describe("the samples", () => {
    const select = async (button: Locator, name = "") => {
      await button.click();
      await page.getByRole("menuitem", { name, exact: true }).click();
    };

    test("send the selected example in each language", async () => {
      const panel = operation.locator(".panel-request-samples");
      const languages = examples[0]?.samples.map(({ label }) => label) ?? [];
      expect(languages).toEqual(["curl", "TypeScript", "PowerShell"]);
      const getSource = async () => (await panel.locator("pre").first().innerText()).trim();
      let [example, language] = [examples[0]?.example ?? "", "curl"];
      for (const { example: next, samples } of examples) {
        await select(
          panel.getByRole("button", { name: getExample(example)?.summary ?? "" }),
          getExample(next)?.summary,
        );
        example = next;
        for (const { label, source } of samples) {
          await select(panel.getByRole("button", { name: language, exact: true }), label);
          language = label;
          await expect.poll(getSource, { ...patience, message: `${next}, ${label}` }).toBe(source.trim());
        }
      }
      await select(panel.getByRole("button", { name: language, exact: true }), "Payload");
      await expect.poll(async () => JSON.parse(await getSource()), patience).toEqual(getExample(example)?.value);
    });
  });

  test("opens at its own address if a link repeats it after a second #", async () => {
    await goToAddress(page, `${address}#${address.slice(2)}`);
    await expect.poll(() => page.evaluate(() => location.hash), patience).toBe(address);
  });

  test("the page reported no problem and requested nothing but the file", () => {
    expect(browser.problems).toEqual([]);
  });
});

function getExample(name: string): Example | undefined {
  const [media] = Object.values(create?.operation.requestBody?.content ?? {});
  const example = media?.examples?.[name];
  return example && resolve<Example>(bundle, example);
}
