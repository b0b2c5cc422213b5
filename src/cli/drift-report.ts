import type { Difference } from "../drift/index.js";
import { coloured } from "./colorize.js";

const colours = { gone: "red", new: "green", different: "yellow" } as const;

/** What a reader sees of the differences: those that matter with both sides and their meaning, then those that are settled. */
export function driftReport(source: string, version: string, differences: readonly Difference[]): string {
  const open = differences.filter(({ decision }) => decision === null);
  const known = differences.filter(({ decision }) => decision !== null);
  const count = open.length === 1 ? "1 difference" : `${open.length || "no"} differences`;
  const sections = [`${source} has ${count} from the contract, as ${version}.`, ...open.map(entry)];
  if (known.length > 0) sections.push(`Known, and decided in DECISIONS.md:\n${known.map(settled).join("\n")}`);
  return `${sections.join("\n\n")}\n`;
}

function entry({ place, change, aspect, contract, metadata, meaning }: Difference): string {
  return [
    `  ${coloured(colours[change], change)} ${coloured("bold", place)} (${aspect})`,
    `    contract  ${contract ?? "-"}`,
    `    metadata  ${metadata ?? "-"}`,
    `    ${meaning}`,
  ].join("\n");
}

function settled({ place, contract, metadata, decision }: Difference): string {
  return `  ${place}: ${contract ?? "-"}, in the metadata ${metadata ?? "absent"} (decision ${decision})`;
}
