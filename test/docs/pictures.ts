/** Takes the pictures of the README (`npm run pictures`): the reference, an example that has run, and the commands. */
import { spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { formatGreeting } from "../../src/cli/mock-greeting.js";
import { launchChromium } from "../helpers/chromium.js";

const project = fileURLToPath(new URL("../..", import.meta.url));
const body = '{ "displayName": "Fabrikam", "state": "String" }';
const validate = ["dist/src/cli.js", "validate", "createConnectedOrganization"];
const { stdout } = spawnSync(process.execPath, validate, { cwd: project, input: body, encoding: "utf8" });
const terminalText = [
  "$ npx connected-organizations mock",
  formatGreeting("http://127.0.0.1:4010"),
  `$ echo '${body}' | npx connected-organizations validate createConnectedOrganization`,
  stdout,
].join("\n");

const browser = await launchChromium();
/** A page on GitHub shows a picture 838 px wide, and a fine screen shows two pixels for each. */
const [width, deviceScaleFactor] = [838, 2];
const options = { viewport: { width: 1280, height: 700 }, deviceScaleFactor, colorScheme: "light" } as const;

const reference = await browser.newPage(options);
await reference.goto(
  `${new URL("../../dist/reference/index.html", import.meta.url)}#operation/createConnectedOrganization`,
);
await reference.getByTestId("middle-panel").getByRole("heading", { name: "Create a connected organization" }).waitFor();
await reference.getByText("Search", { exact: false }).first().waitFor(); // Redoc loads its search last.
await reference.getByText("Delete a connected organization").first().click({ trial: true }); // The menu no longer moves.
// Operation and sample, without the menu, so that the text keeps its size.
const { x = 0 } = (await reference.getByTestId("middle-panel").first().boundingBox()) ?? {};
const clip = { x: x + 48, y: 40, width: 900, height: 620 };
await reference.screenshot({ path: `${project}.github/reference.png`, clip });

const margins = 40;
const run = await browser.newPage({ viewport: { width: width + margins, height: 1600 }, deviceScaleFactor });
await run.goto(new URL("../../dist/reference/operations/createConnectedOrganization.html", import.meta.url).href);
await run.locator("button.run:visible").first().click();
await run.getByText("Status 201.").waitFor();
const form = run.locator(".request", { has: run.locator(".response") });
await form.scrollIntoViewIfNeeded();
const box = await form.boundingBox();
if (!box) throw new Error("The form of Run is not visible.");
// In the package, so as WebP, which is a tenth of the PNG.
const session = await run.context().newCDPSession(run);
const { data } = await session.send("Page.captureScreenshot", {
  format: "webp",
  quality: 60,
  clip: { ...box, scale: 1 },
  captureBeyondViewport: true,
});
await writeFile(`${project}.github/run.webp`, data, "base64");

const terminal = await browser.newPage({ viewport: { width, height: 400 }, deviceScaleFactor });
await terminal.setContent(
  '<pre style="margin:0;padding:20px;display:inline-block;background:#16202e;color:#e3eaf4;font:13px/1.45 monospace;white-space:pre-wrap;overflow-wrap:anywhere;width:798px;border-radius:8px"></pre><style>body{margin:0}</style>',
);
const screen = terminal.locator("pre");
await screen.evaluate((element, text) => {
  element.textContent = text;
}, terminalText.trim());
await screen.screenshot({ path: `${project}.github/terminal.png`, omitBackground: true });
await browser.close();
