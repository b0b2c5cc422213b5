// Entry of run.js, which the first Run of a page loads.

import { createPageTarget } from "./page-target.js";
import { RunPanel } from "./run-panel.js";
import { createServerTarget, isMockServer } from "./server-target.js";
import type { Target } from "./target.js";

/** Replaces a request of the page by a form that sends it, and sends it. */
export type RunRequest = (box: HTMLElement) => Promise<void>;

let target: Promise<Target> | undefined;

const runRequest: RunRequest = async (box) => {
  target ??= selectTarget().catch((error: unknown) => {
    target = undefined; // The next Run tries again.
    throw error;
  });
  await new RunPanel(box, await target).run();
};

Object.assign(globalThis, { runRequest });

/** Selects the mock that serves the page, or else a mock in the page itself. */
async function selectTarget(): Promise<Target> {
  return (await isMockServer(location)) ? createServerTarget(location.origin) : createPageTarget();
}
