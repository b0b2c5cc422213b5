import { coloured } from "./colorize.js";
import type { Fault } from "./validate-text.js";

/** What a reader sees of the faults of a body: for each the place and the fault, and below it what to do. */
export function report(faults: readonly Fault[], source: string): string {
  if (faults.length === 0) return `${coloured("green", "✓")} ${source} is as the contract says.\n`;
  const count = faults.length === 1 ? "a fault" : `${faults.length} faults`;
  const entries = faults.map(({ pointer, keyword, message, fix }) => {
    const place = keyword === "json" && pointer ? `Line and column ${pointer}: ` : "";
    return `  ${coloured("bold", place + message)}\n    ${fix}\n`;
  });
  return `${coloured("red", "✗")} ${source} has ${count}.\n\n${entries.join("\n")}`;
}
