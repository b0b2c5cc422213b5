import { maxFaults } from "../validation/index.js";
import { colorize } from "./colorize.js";
import type { Finding } from "./validate-text.js";

/** Formats the findings of a body for a reader: the result, then one line for each finding. */
export function formatValidationReport(findings: readonly Finding[], source: string): string {
  if (findings.length === 0) return `${colorize("green", "✓")} ${source} is valid.\n`;
  const isCut = findings.length >= maxFaults;
  const count = findings.length === 1 ? "1 error" : `${isCut ? "at least " : ""}${findings.length} errors`;
  const lines = findings.map(({ pointer, keyword, message }) => {
    const position = keyword === "json" && pointer ? `${pointer}: ` : "";
    return `  ${colorize("bold", position + message)}\n`;
  });
  return `${colorize("red", "✗")} ${source} has ${count}.\n\n${lines.join("")}`;
}
