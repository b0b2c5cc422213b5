import { test as base } from "vitest";
import { launchChromium } from "./chromium.js";

/** `test` with a Chromium that starts once for all files of a worker. A file closes what it opens in it. */
export const test = base.extend(
  "chromium",
  { scope: "worker" },
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern which fixtures this one needs.
  async ({}, { onCleanup }) => {
    const browser = await launchChromium();
    onCleanup(() => browser.close());
    return browser;
  },
);
