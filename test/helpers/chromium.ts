import { type Browser, chromium } from "playwright-core";
import { findOnPath } from "./find-on-path.js";

const executable = findOnPath("chromium", "chromium-browser", "google-chrome");
if (!executable) console.warn("Skipping the tests in a browser: Chromium is not on the PATH. .ci/run installs it.");

export const hasChromium = executable !== undefined;

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: executable ?? "",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  });
}
