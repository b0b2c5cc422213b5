import { readFileSync } from "node:fs";
import type axe from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Those for WCAG 2.2 AA, which include the size of targets, and the best practices. */
const everyRule = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The `source` of axe-core is not minified, so that the page takes twice as long to load it. */
const script = readFileSync(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** Runs all rules of axe, or only the given ones, and returns each violation with an element that has it. */
export async function listViolations(page: Page, rules: readonly string[] = everyRule): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(script);
  // The page counts and selects: the whole result is megabytes, most of it about elements that pass.
  const { violations, passed } = await page.evaluate(
    async (runOnly) => {
      const options = { runOnly, preload: false, resultTypes: ["violations" as const] };
      const result = await (globalThis as never as { axe: typeof axe }).axe.run(options);
      return { violations: result.violations, passed: result.passes.length };
    },
    [...rules],
  );
  expect(passed).toBeGreaterThan(rules === everyRule ? 15 : 0);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
