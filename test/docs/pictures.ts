/** Takes the picture of the README (`npm run pictures`): an example of the reference that has run. */
import { writeFile } from "node:fs/promises";
import { launchChromium } from "../helpers/chromium.js";

/** A page on GitHub shows a picture 838 px wide, and a fine screen shows two pixels for each. */
const width = 838;
const margins = 40;
const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: width + margins, height: 2000 }, deviceScaleFactor: 2 });
await page.goto(new URL("../../dist/reference/operations/createConnectedOrganization.html", import.meta.url).href);
// What is not on the screen would have no final size.
await page.addStyleTag({ content: "main > * { content-visibility: visible !important; }" });
await page.locator("button.run:visible").first().click();
await page.getByText("Status 201.").waitFor();
const form = page.locator(".request", { has: page.locator(".response") });
const box = await form.boundingBox();
if (!box) throw new Error("The form of Run is not visible.");

// The picture is in the package, so it is a WebP, a tenth of the PNG.
const session = await page.context().newCDPSession(page);
const { data } = await session.send("Page.captureScreenshot", {
  format: "webp",
  quality: 30,
  clip: { ...box, scale: 1 },
});
await writeFile(new URL("../../.github/run.webp", import.meta.url), data, "base64");
await browser.close();
