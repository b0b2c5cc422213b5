import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasChromium, launchChromium } from "../helpers/chromium.js";
import { type InstalledPackage, installPackage } from "../helpers/installed-package.js";
import { runNode } from "../helpers/run-node.js";
import { startProgram } from "../helpers/start-program.js";

const consumers = fileURLToPath(new URL("consumers/", import.meta.url));
const isInstalled = existsSync(join(consumers, "next/node_modules"));
if (!isInstalled)
  console.warn(
    "Skipping Next.js: run npm ci --prefix test/package/consumers/next to install it (340 MB), as .ci/run does.",
  );

describe.runIf(isInstalled)("an application of Next.js with the installed package, without the optional ones,", () => {
  let installed: InstalledPackage;
  let project: string;
  let next: string;
  let expectedUse: object;
  beforeAll(async () => {
    installed = await installPackage();
    const checks = await installed.copyProject(`${consumers}checks`);
    ({ expectedUse } = await import(join(checks, "use-package.js")));
    project = await installed.copyProject(`${consumers}next`);
    next = join(project, "node_modules/next/dist/bin/next");
    // On CI, Next.js warns if this folder is missing.
    mkdirSync(join(project, ".next/cache"), { recursive: true });
  });
  afterAll(() => installed.remove());

  test("is built without warnings", async () => {
    const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" } as const;
    const { exitCode, stdout, stderr } = await runNode([next, "build"], { cwd: project, env });
    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("/api/package");
    expect(stdout).not.toMatch(/⚠|warn|Module not found/i);
  });

  test("uses client, mock and validators in a route handler, and the client in a client component", async () => {
    const { printed } = await startProgram([next, "start", project, "--port", "0", "--hostname", "127.0.0.1"], /Ready/);
    const [url = ""] = /http:\S+/.exec(printed) ?? [];
    expect(await (await fetch(`${url}/api/package`)).json()).toEqual(expectedUse);
    if (!hasChromium) return;
    const browser = await launchChromium();
    const page = await browser.newPage();
    await page.goto(url);
    await page.getByRole("button").click();
    await page.getByText("Organizations: Contoso, Fabrikam").waitFor();
    await browser.close();
  });
});
