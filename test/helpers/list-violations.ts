import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const runOnly = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Runs all rules of axe for WCAG 2.2 AA, and its best practices; returns each violation with an element that has it. */
export async function listViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(
    (tags) =>
      (globalThis as never as { axe: typeof axe }).axe.run({
        runOnly: tags,
        preload: false,
        resultTypes: ["violations"],
      }),
    runOnly,
  );
  expect(passes.length).toBeGreaterThan(15);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
