import { type Browser, chromium } from "playwright-core";
import { findOnPath } from "./find-on-path.js";

/** The shell has no user interface: opening a page takes it a third of the processor time. */
export const chromiumExecutable = findOnPath(
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
);
if (!chromiumExecutable)
  console.warn("Skipping the tests in a browser: Chromium is not on the PATH. .ci/run installs it.");

export const hasChromium = chromiumExecutable !== undefined;

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumExecutable ?? "",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  });
}
