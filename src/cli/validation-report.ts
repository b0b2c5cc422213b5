import { maxFaults } from "../validation/index.js";
import { colorize } from "./colorize.js";
import { escapeControls } from "./escape-controls.js";
import type { Finding } from "./validate-text.js";

/** Formats the findings of a body for a reader: the result, then one line for each finding. */
export function formatValidationReport(findings: readonly Finding[], source: string): string {
  const name = escapeControls(source);
  if (findings.length === 0) return `${colorize("green", "✓")} ${name} is valid.\n`;
  const isCut = findings.length >= maxFaults;
  const count = findings.length === 1 ? "1 error" : `${isCut ? "at least " : ""}${findings.length} errors`;
  const lines = findings.map(({ pointer, keyword, message }) => {
    const position = keyword === "json" && pointer ? `${pointer}: ` : "";
    return `  ${colorize("bold", escapeControls(position + message))}\n`;
  });
  return `${colorize("red", "✗")} ${name} has ${count}.\n\n${lines.join("")}`;
}
