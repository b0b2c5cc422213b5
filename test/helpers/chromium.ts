import { type Browser, chromium } from "playwright-core";
import { findOnPath } from "./find-on-path.js";

const executable = findOnPath("chromium", "chromium-browser", "google-chrome");
if (!executable) console.warn("No Chromium on the PATH: what runs in a browser is skipped. .ci/run installs one.");

export const hasChromium = executable !== undefined;

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: executable ?? "",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  });
}
